import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { AddIndicatorNumberDocument } from '../api/generated/graphql.ts';
import { DayBox } from '../ui/DayBox.tsx';
import { Field } from '../ui/Field.tsx';
import { KeptForm } from '../ui/KeptForm.tsx';
import { useSend } from '../ui/useSend.ts';
import { words } from './words.ts';

const LONGEST_SOURCE = 200;
const LONGEST_NUMBER = 18;

interface Props {
  id: string;
  saved(): void;
  close(): void;
}

/** Typing a number in, with its day and where it comes from. */
export function NumberForm({ id, saved, close }: Props) {
  const [value, setValue] = useState('');
  const [ofDay, setDay] = useState('');
  const [source, setSource] = useState('');
  const { busy, problem, setProblem, send } = useSend();
  const submit = async () => {
    if (!ofDay) {
      setProblem(words.chooseDay);
      return false;
    }
    const wanted = { indicatorId: id, day: ofDay, value, source };
    const isSaved = await send(wanted, (clientMutationId) =>
      ask(AddIndicatorNumberDocument, { input: { ...wanted, clientMutationId } }),
    );
    if (isSaved) {
      saved();
    }
    return isSaved;
  };
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.saveNumber}
      leave={words.stop}
      submit={submit}
      stop={async () => undefined}
      done={close}
    >
      <Field
        label={words.number}
        hint={words.numberHint}
        maxLength={LONGEST_NUMBER}
        value={value}
        onInput={setValue}
        focused
      />
      <DayBox label={words.day} value={ofDay} onInput={setDay} />
      <Field label={words.numberSource} maxLength={LONGEST_SOURCE} value={source} onInput={setSource} />
    </KeptForm>
  );
}
