import { ask } from '../api/client.ts';
import { WhoLookedDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { More } from '../ui/More.tsx';
import { usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { byDay } from './because.ts';
import { LookItem } from './LookItem.tsx';
import './looks.css';
import { words } from './words.ts';

interface Props {
  /** Whose things were looked at. */
  id: string;
  /** Whether it is they who read it. */
  mine: boolean;
  /** What to say when nobody has looked. */
  empty: string;
}

/** Everybody who looked at one young person's things, day by day, the latest first. */
export function LookList({ id, mine, empty }: Props) {
  const looks = usePages(async (after) => (await signedInOnly(() => ask(WhoLookedDocument, { id, after }))).looks, id);
  return (
    <>
      {looks.items?.length === 0 && !looks.hasMore && <p>{empty}</p>}
      {byDay(looks.items ?? []).map(([day, some]) => (
        <section class="looks-day" key={day}>
          <h2>{day}</h2>
          <ol class="looks-list">
            {some.map((look) => (
              <LookItem key={look.id} look={look} mine={mine} />
            ))}
          </ol>
        </section>
      ))}
      {!looks.items && !looks.problem && <p role="status">{common.waiting}</p>}
      <More list={looks} label={words.older} />
      <p class="unseen" role="status">
        {looks.items && looks.items.length > 0 && words.shown(looks.items.length, looks.hasMore)}
      </p>
    </>
  );
}
