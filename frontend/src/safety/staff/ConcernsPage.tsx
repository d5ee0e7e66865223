import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
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

/** The open concerns that whoever is signed in can take up: first those that nobody has, however many somebody has. */
export function ConcernsPage({ below }: { below: ComponentChildren }) {
  return (
    <Page title={words.title}>
      <p>{words.intro}</p>
      <Open takenUp={false} title={words.free} />
      <Open takenUp={true} title={words.takenUp} />
      {below}
    </Page>
  );
}

function Open({ takenUp, title }: { takenUp: boolean; title: string }) {
  const list = usePages(
    async (after) => (await signedInOnly(() => ask(OpenConcernsDocument, { takenUp, after }))).concerns,
  );
  const name = useId();
  return (
    <section class="concerns-part">
      <h2 id={name}>{title}</h2>
      {list.items?.length === 0 && <p>{words.none}</p>}
      <ol class="concerns" aria-labelledby={name}>
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
    </section>
  );
}
