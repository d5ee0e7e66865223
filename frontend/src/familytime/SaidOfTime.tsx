import type { FamilyTimeWhom } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import type { Said } from './family.ts';
import { common } from './words.ts';

interface Props {
  title: string;
  said: Said;
  whom: Record<FamilyTimeWhom, string>;
}

/** What one side says came of a time. */
export function SaidOfTime({ title, said, whom }: Props) {
  const facts = [
    common.what[said.what],
    said.whom && whom[said.whom],
    said.minutes && common.lateBy(said.minutes),
    said.toDay && common.movedTo(day(said.toDay)),
  ].filter(Boolean);
  return (
    <div class="family-said">
      <p>
        <Named who={said.by}>
          <bdi>{title}</bdi>: {facts.join(' · ')}
        </Named>
      </p>
      {said.words && (
        <p class="own-words" dir="auto">
          {said.words}
        </p>
      )}
    </div>
  );
}
