import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type Current, Refused } from '../api/errors.ts';
import { SayMyNameDocument } from '../api/generated/graphql.ts';
import { findSession, type Self, signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { words } from './words.ts';

const LONGEST = 60;

/** Where a young person says what they want to be called. When two phones said it at once, they choose. */
export function NamePage({ self }: { self: Self }) {
  const [typed, setTyped] = useState('');
  const [clash, setClash] = useState<Current>();
  const [told, setTold] = useState<{ problem?: string; saved?: string }>({});

  const say = async (name: string, version: number) => {
    try {
      const input = { clientMutationId: crypto.randomUUID(), name, version };
      const { sayMyName } = await signedInOnly(() => ask(SayMyNameDocument, { input }));
      setClash(undefined);
      setTold({ saved: sayMyName.name });
      setTyped('');
      await findSession();
    } catch (error) {
      if (error instanceof Refused && error.current) {
        setClash(error.current);
      } else {
        setTold({ problem: sentenceOf(error) });
      }
    }
  };
  const send = (event: Event) => {
    event.preventDefault();
    const name = typed.trim();
    if (name) {
      void say(name, self.version);
    } else {
      setTold({ problem: words.nameEmpty });
    }
  };

  return (
    <Page title={words.nameTitle} back="/">
      {told.saved && <Notice kind="good">{words.nameSaved(told.saved)}</Notice>}
      <p>{words.nameIntro}</p>
      {self.nameIsTheirOwn && <p dir="auto">{words.nameNow(self.name)}</p>}
      {clash ? (
        <Clash mine={typed.trim()} current={clash} choose={(name) => void say(name, clash.version)} />
      ) : (
        <form class="buttons" onSubmit={send}>
          <Field label={words.nameLabel} maxLength={LONGEST} problem={told.problem} value={typed} onInput={setTyped} />
          <Button kind="main" type="submit">
            {words.nameSave}
          </Button>
        </form>
      )}
    </Page>
  );
}

/** Both names, side by side, with no favourite. */
function Clash({ mine, current, choose }: { mine: string; current: Current; choose(name: string): void }) {
  return (
    <div class="buttons">
      <Notice kind="plain">{words.nameClash}</Notice>
      <Button onClick={() => choose(mine)}>
        <bdi>{mine}</bdi>
      </Button>
      <Button onClick={() => choose(current.name)}>
        <bdi>{current.name}</bdi>
      </Button>
    </div>
  );
}
