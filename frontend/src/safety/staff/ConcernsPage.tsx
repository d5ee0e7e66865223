import type { ComponentChildren } from 'preact';
import { ask } from '../../api/client.ts';
import { OpenConcernsDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { usePages } from '../../ui/usePages.ts';
import { words as common } from '../../ui/words.ts';
import './concerns.css';
import { concernPlace } from './places.ts';
import { words } from './words.ts';

/** The open concerns that whoever is signed in can take up, the oldest first. */
export function ConcernsPage({ below }: { below: ComponentChildren }) {
  const list = usePages(async (after) => (await signedInOnly(() => ask(OpenConcernsDocument, { after }))).concerns);
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      {list.items?.length === 0 && <p>{words.empty}</p>}
      <ol class="concerns">
        {list.items?.map(({ id, number, reference, cause, raisedAt, state, who }) => (
          <li key={id} class={`concern ${state === 'TAKEN_UP' ? '' : 'concern-waits'}`}>
            <a href={concernPlace(id)}>{words.item(number, reference)}</a>
            <p>
              {words.since(raisedAt)}: {words.causes[cause]}
            </p>
            <p>
              <strong>{words.states[state](who ?? '')}</strong>
            </p>
          </li>
        ))}
      </ol>
      {!list.items && !list.problem && <p role="status">{common.waiting}</p>}
      <More list={list} label={words.more} />
      {below}
    </Page>
  );
}
