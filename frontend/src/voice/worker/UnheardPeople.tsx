import { ask } from '../../api/client.ts';
import { UnheardPeopleDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { More } from '../../ui/More.tsx';
import { usePages } from '../../ui/usePages.ts';
import { words as common } from '../../ui/words.ts';
import './waiting.css';
import { words } from './words.ts';

/** From whom something waits that nobody is there to hear, for whoever can see to it that they get somebody. */
export function UnheardPeople() {
  const list = usePages(
    async (after) => (await signedInOnly(() => ask(UnheardPeopleDocument, { after }))).unheardPeople,
  );
  if (list.items?.length === 0 && !list.problem) {
    return null;
  }
  return (
    <section class="unheard">
      <h2>{words.unheardTitle}</h2>
      {!list.items && !list.problem && <p role="status">{common.waiting}</p>}
      {list.items && <p>{words.unheard}</p>}
      <ul>
        {list.items?.map(({ reference, since }) => (
          <li key={reference}>{words.unheardOne(reference, since)}</li>
        ))}
      </ul>
      <More list={list} label={words.more} />
    </section>
  );
}
