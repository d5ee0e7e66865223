import type { HelpKind } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useLetter } from '../writing/useLetter.ts';
import { type Body, help } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const KINDS = Object.keys(words.kinds) as readonly HelpKind[];

interface Draft {
  readonly kind?: HelpKind;
  readonly words: string;
}

/** Asking for help, in own words or with none. Nothing is chosen to begin with. */
export function AskForm({ account, done }: { account: string; done(): void }) {
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(account, 'help/new', help);
  const now = draft ?? { words: '' };
  const send = async (event: Event) => {
    event.preventDefault();
    const input = { kind: now.kind ?? 'FEELINGS', words: now.words };
    if (await submit(now, now.kind ? undefined : words.kindChoose, () => ({ is: 'ASK', input }))) {
      done();
    }
  };
  return (
    <form class="help-form" onSubmit={send} aria-busy={busy}>
      <OneOf
        legend={words.kindTitle}
        choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        chosen={now.kind}
        choose={(kind) => change({ ...now, kind })}
      />
      <Field
        label={words.more}
        lines={4}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button type="submit" kind="main" busy={busy}>
        {words.send}
      </Button>
      <Button kind="quiet" onClick={() => void stop().then(done)}>
        {words.stop}
      </Button>
    </form>
  );
}
