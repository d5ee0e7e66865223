import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  DecidePromiseDocument,
  type Decision,
  NoteOnPromiseDocument,
  type Outcome,
  type PromiseWhat,
} from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { DayBox } from '../../ui/DayBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSend } from '../../ui/useSend.ts';
import type { Shown } from './OnePromisePage.tsx';
import { words } from './words.ts';

const LONGEST = 500;
const DECISIONS: readonly PromiseWhat[] = ['MADE', 'NOT_YET', 'TURNED_DOWN'] satisfies Decision[];

const isDecision = (what: PromiseWhat): what is Decision => DECISIONS.includes(what);

interface Props {
  promise: Shown;
  what: Decision | Outcome;
  done(): void;
  stop(): void;
}

/** Writing the next step of a promise. */
export function StepForm({ promise: { id: promiseId, version }, what, done, stop }: Props) {
  const [said, setSaid] = useState('');
  const [byDay, setByDay] = useState('');
  const [decidedOn, setDecidedOn] = useState('');
  const { busy, problem, setProblem, send } = useSend();
  const decides = isDecision(what);
  const dated = what === 'MADE' || what === 'DATE_MOVED';
  const submit = async (event: Event) => {
    event.preventDefault();
    if (decides && !decidedOn) {
      setProblem(words.chooseDecided);
      return;
    }
    const wanted = { promiseId, version, words: said, byDay: dated && byDay ? byDay : null };
    const sent = await send([wanted, what, decidedOn], (clientMutationId) =>
      isDecision(what)
        ? ask(DecidePromiseDocument, { input: { ...wanted, what, decidedOn, clientMutationId } })
        : ask(NoteOnPromiseDocument, { input: { ...wanted, what, clientMutationId } }),
    );
    if (sent) {
      done();
    }
  };
  return (
    <form class="promise-part" onSubmit={(event) => void submit(event)} aria-busy={busy} noValidate>
      <h3>{words.act[what]}</h3>
      {decides && <DayBox label={words.decidedOn} value={decidedOn} onInput={setDecidedOn} />}
      {dated && <DayBox label={what === 'MADE' ? words.byDay : words.newDay} value={byDay} onInput={setByDay} />}
      <Field
        label={words.say[what]}
        hint={words.sayHint}
        lines={3}
        maxLength={LONGEST}
        value={said}
        onInput={setSaid}
        focused={!decides && !dated}
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="promise-row">
        <Button type="submit" busy={busy}>
          {words.save}
        </Button>
        <Button kind="quiet" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </form>
  );
}
