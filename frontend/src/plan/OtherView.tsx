import type { PlanViewWordsFragment } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

/** What the other side says in a matter. */
export function OtherView({ title, view }: { title: string; view: PlanViewWordsFragment | undefined }) {
  return (
    <section class="plan-side">
      <h2 dir="auto">
        <Named who={view?.by}>{title}</Named>
      </h2>
      {view ? (
        <>
          <p class="own-words" dir="auto">
            {view.words}
          </p>
          <p class="soft">{words.writtenOn(day(view.writtenAt))}</p>
        </>
      ) : (
        <p class="soft">{words.nothingOfTheirs}</p>
      )}
    </section>
  );
}
