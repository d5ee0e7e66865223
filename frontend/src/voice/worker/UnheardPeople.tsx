import { ask } from '../../api/client.ts';
import { UnheardPeopleDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
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
      {list.problem && <Notice kind="problem">{list.problem}</Notice>}
      {(list.hasMore || list.problem) && (
        <div>
          <Button busy={list.busy} onClick={list.more}>
            {list.problem ? common.tryAgain : words.more}
          </Button>
        </div>
      )}
    </section>
  );
}
