import { useState } from 'preact/hooks';
import type { CheckWordsInput } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { sendWords } from './checked.ts';
import type { Part } from './OneSaidPage.tsx';
import { typedName } from './typed.ts';
import { useOnce } from './useOnce.ts';
import { problemWith, room } from './WordsStep.tsx';
import { words } from './words.ts';

interface Props extends Part {
  label: string;
  /** What stands in the box to begin with. */
  begin: string;
}

/** The words of something said out loud, typed or put right by whoever said it; kept on their phone until they are sent. */
export function TypeWords({ label, begin, ...part }: Props) {
  const { draft, change, drop } = useDraft<string>(part.self.id, typedName(part.saying.id));
  const [opened, setOpened] = useState<boolean>();
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useOnce<Omit<CheckWordsInput, 'clientMutationId'>>({
    act: (input) => sendWords(part, input),
  });
  const begun = draft !== undefined;
  if (!(opened ?? begun)) {
    return <Button onClick={() => setOpened(true)}>{begun ? words.goOnTyping : label}</Button>;
  }
  const typed = draft ?? begin;
  const wrong = problemWith(typed);
  const submit = (event: Event) => {
    event.preventDefault();
    if (wrong) {
      setTried(true);
    } else {
      void send({ sayingId: part.saying.id, words: typed.trim() });
    }
  };
  const close = () => {
    setOpened(false);
    if (typed.trim() === '' || typed === begin) {
      void drop();
    }
  };
  return (
    <form class="check-type" onSubmit={submit}>
      <Field
        label={words.typedWords}
        hint={words.typedHint}
        lines={8}
        focused={opened === true}
        problem={tried ? wrong : undefined}
        value={typed}
        onInput={change}
      />
      <p class="say-room soft" role="status">
        {room(typed)}
      </p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="buttons">
        <Button kind="main" type="submit" busy={busy}>
          {words.theseWords}
        </Button>
        <Button kind="quiet" onClick={close}>
          {words.doNot}
        </Button>
      </div>
    </form>
  );
}
