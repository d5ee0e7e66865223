import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { LeaveOutDocument, type LeftOutBecause } from '../../api/generated/graphql.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { useSend } from '../../ui/useSend.ts';
import type { Copy } from './CopyPage.tsx';
import { type OneThing, placeWords } from './Thing.tsx';
import { words } from './words.ts';

const LONGEST = 4_000;
const SOME_WORDS = 'WORDS_OF_';
const BECAUSES = (Object.keys(words.becauses) as LeftOutBecause[]).map((value) => ({
  value,
  label: words.becauses[value],
}));

interface Props {
  copy: Copy;
  thing: OneThing;
  stop(): void;
  done(): void;
}

/** What is left out of one thing: all of it, one place in it, or some words there; and why. Nothing is chosen to begin with. */
export function LeaveOutForm({ copy, thing, stop, done }: Props) {
  const [where, setWhere] = useState<string>();
  const [some, setSome] = useState('');
  const [because, setBecause] = useState<LeftOutBecause>();
  const { busy, problem, setProblem, send } = useSend();
  const isSome = where?.startsWith(SOME_WORDS);

  const submit = async () => {
    if (!where || !because || (isSome && !some)) {
      setProblem(!where ? words.chooseWhere : isSome && !some ? words.writeWords : words.chooseBecause);
      return false;
    }
    const place = isSome ? where.slice(SOME_WORDS.length) : where;
    return send({ where, some, because }, (clientMutationId) =>
      ask(LeaveOutDocument, {
        input: {
          clientMutationId,
          subjectAccessId: copy.id,
          thingId: thing.id,
          place,
          because,
          ...(isSome && { words: some }),
        },
      }),
    );
  };
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.save}
      leave={words.stop}
      main
      submit={submit}
      stop={async () => stop()}
      done={done}
    >
      <OneOf legend={words.where} choices={choicesIn(thing)} chosen={where} choose={setWhere} stacked />
      {isSome && (
        <Field
          label={words.theWords}
          hint={words.theWordsHint}
          maxLength={LONGEST}
          value={some}
          onInput={setSome}
          focused
        />
      )}
      <OneOf<LeftOutBecause> legend={words.because} choices={BECAUSES} chosen={because} choose={setBecause} stacked />
    </KeptForm>
  );
}

function choicesIn(thing: OneThing) {
  const places = thing.places.flatMap(({ name, label, hasWords }) => {
    const all = { value: name, label: placeWords(thing, name) };
    return hasWords ? [all, { value: `${SOME_WORDS}${name}`, label: words.someWords(label) }] : [all];
  });
  return [{ value: 'ALL', label: words.all }, ...places];
}
