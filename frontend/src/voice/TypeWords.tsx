import { useState } from 'preact/hooks';
import type { CheckWordsInput } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { sendWords } from './checked.ts';
import type { Part } from './OneSaidPage.tsx';
import { useOnce } from './useOnce.ts';
import { problemWith, room } from './WordsStep.tsx';
import { words } from './words.ts';

interface Props extends Part {
  label: string;
  /** What stands in the box to begin with. */
  begin: string;
}

/** The words of something said out loud, typed or put right by whoever said it. */
export function TypeWords({ label, begin, ...part }: Props) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(begin);
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useOnce<Omit<CheckWordsInput, 'clientMutationId'>>({
    act: (input) => sendWords(part, input),
  });
  if (!open) {
    return <Button onClick={() => setOpen(true)}>{label}</Button>;
  }
  const wrong = problemWith(typed);
  const submit = (event: Event) => {
    event.preventDefault();
    if (wrong) {
      setTried(true);
    } else {
      void send({ sayingId: part.saying.id, words: typed.trim() });
    }
  };
  return (
    <form class="check-type" onSubmit={submit}>
      <Field
        label={words.typedWords}
        lines={8}
        focused
        problem={tried ? wrong : undefined}
        value={typed}
        onInput={setTyped}
      />
      <p class="say-room soft" role="status">
        {room(typed)}
      </p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="buttons">
        <Button kind="main" type="submit" busy={busy}>
          {words.theseWords}
        </Button>
        <Button kind="quiet" onClick={() => setOpen(false)}>
          {words.doNot}
        </Button>
      </div>
    </form>
  );
}
