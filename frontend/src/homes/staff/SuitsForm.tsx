import { useState } from 'preact/hooks';
import type { Suits } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { useDraft } from '../../writing/useDraft.ts';
import { cameBack } from '../../writing/writing.ts';
import { send } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 2_000;
const LINES = 4;
const ANSWERS = Object.keys(words.suits) as Suits[];

interface Draft {
  readonly suits?: Suits | undefined;
  readonly words: string;
  readonly version: number;
}

interface Props {
  /** The worker who writes it. */
  account: string;
  youngPerson: string;
  version: number;
}

/** Recording whether a care leaver's home suits them, with why; kept on this computer until it is sent. */
export function SuitsForm({ account, youngPerson, version }: Props) {
  const what = `home-suits/${youngPerson}`;
  const { draft, change, sent } = useDraft<Draft>(account, what);
  const [problem, setProblem] = useState<string>();
  const now: Draft = draft ?? { words: '', version };
  const isOld = draft !== undefined && draft.version !== version;

  const submit = (event: Event) => {
    event.preventDefault();
    const { suits } = now;
    if (!suits || !now.words.trim()) {
      setProblem(words.choose);
      return;
    }
    setProblem(undefined);
    sent();
    void send(account, what, now, { youngPersonId: youngPerson, suits, words: now.words.trim(), version });
  };

  const told = problem ?? (isOld ? words.changed : cameBack.value[what] || undefined);
  return (
    <form class="my-form" onSubmit={submit}>
      <OneOf
        legend={words.suitsLabel}
        choices={ANSWERS.map((value) => ({ value, label: words.suits[value] }))}
        chosen={now.suits}
        stacked
        choose={(suits) => change({ ...now, suits, version })}
      />
      <Field
        label={words.whyLabel}
        hint={words.kept}
        lines={LINES}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
      {told && <Notice kind="problem">{told}</Notice>}
      <div>
        <Button kind="main" type="submit">
          {words.record}
        </Button>
      </div>
    </form>
  );
}
