import { ask } from '../api/client.ts';
import { TheirJourneyDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Journey } from '../star/Journey.tsx';
import { More } from '../ui/More.tsx';
import { usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { telling } from './telling.ts';
import { words } from './words.ts';

interface Props {
  id: string;
  name: string;
  /** The newest reading there is, so that a newer one is fetched when it comes. */
  newest: string;
}

/** All the stars a young person has given, the newest first, a page at a time. */
export function TheirJourney({ id, name, newest }: Props) {
  const { items, hasMore, busy, problem, more } = usePages(
    async (after) => (await signedInOnly(() => ask(TheirJourneyDocument, { id, after }))).youngPerson.star.journey,
    `${id} ${newest}`,
  );
  return (
    <section class="worker-part" aria-busy={busy}>
      <h2>{words.journeyOf(name)}</h2>
      {items ? <Journey readings={items} told={telling(name)} /> : !problem && <p>{common.waiting}</p>}
      <More list={{ hasMore, problem, busy, more }} label={words.showOlder} />
    </section>
  );
}
