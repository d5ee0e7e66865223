import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { HelpAskedDocument, type HelpAskedQuery } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { waitingOf } from '../writing/waiting.ts';
import { arrived } from '../writing/writing.ts';
import { AskForm } from './AskForm.tsx';
import { MyHelp } from './MyHelp.tsx';
import { HELP_LETTER } from './places.ts';
import './wish.css';
import { NotYet } from '../ui/NotYet.tsx';
import { words } from './words.ts';

export type Help = HelpAskedQuery['help']['wishes'][number];

/** Help a young person asked for, with each step of it; and asking for more. */
export function MyHelpPage({ self }: { self: Self }) {
  const { id } = self;
  const [asking, setAsking] = useState(false);
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(HelpAskedDocument, { id }))).help,
    `${id} ${arrived.value}`,
  );
  if (!data) {
    return <NotYet title={words.title} back="/" problem={problem} again={again} />;
  }
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      <p class="soft">{words.now}</p>
      {waitingOf(HELP_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {asking ? (
        <AskForm account={id} done={() => setAsking(false)} />
      ) : (
        <Button kind="main" onClick={() => setAsking(true)}>
          {words.ask}
        </Button>
      )}
      {data.wishes.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="help-list" aria-label={words.list}>
        {data.wishes.map((wish) => (
          <li key={wish.id}>
            <MyHelp self={self} wish={wish} />
          </li>
        ))}
      </ul>
      <p class="soft">{words.who}</p>
    </Page>
  );
}
