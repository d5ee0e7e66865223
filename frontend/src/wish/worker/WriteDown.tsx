import type { HelpKind } from '../../api/generated/graphql.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { useLetter } from '../../writing/useLetter.ts';
import { type Body, theirHelp } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const KINDS = Object.keys(words.kinds) as readonly HelpKind[];

interface Draft {
  readonly kind?: HelpKind;
  readonly words: string;
}

interface Props {
  account: string;
  person: string;
  name: string;
  done(): void;
}

/** A worker writes down that somebody asked for help; it counts once the young person says that it is so. */
export function WriteDown({ account, person, name, done }: Props) {
  const what = `their-help/${person}/new`;
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(account, what, theirHelp);
  const now = draft ?? { words: '' };
  const save = () => {
    const wrong = now.kind ? (now.words.trim() ? undefined : words.theirWordsSay) : words.kindChoose;
    const input = { youngPersonId: person, kind: now.kind ?? 'FEELINGS', words: now.words };
    return submit(now, wrong, () => ({ is: 'WRITTEN_DOWN', input }));
  };
  return (
    <KeptForm busy={busy} problem={problem} send={words.save} leave={words.stop} submit={save} stop={stop} done={done}>
      <OneOf
        legend={words.kindTitle}
        choices={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
        chosen={now.kind}
        choose={(kind) => change({ ...now, kind })}
      />
      <Field
        label={words.theirWords}
        hint={words.writeDownHint(name)}
        lines={3}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
    </KeptForm>
  );
}
