import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { WriteCharterDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { sentenceOf } from '../../ui/useAsk.ts';
import { useSameId } from '../../ui/useSameId.ts';
import { words } from './words.ts';

const LONGEST = 6000;

interface Props {
  version: number;
  before: string;
  done(told: string): void;
}

/** The next version, begun with the words of the one that stands. */
export function WriteForm({ version, before, done }: Props) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(before);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sameId = useSameId();
  if (!open) {
    return (
      <div>
        <Button onClick={() => setOpen(true)}>{words.write}</Button>
      </div>
    );
  }
  const submit = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const wanted = { version, words: text };
      await signedInOnly(() =>
        ask(WriteCharterDocument, { input: { ...wanted, clientMutationId: sameId.of(wanted) } }),
      );
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.save}
      leave={words.stop}
      submit={async () => {
        const isSaved = await submit();
        if (isSaved) {
          done(words.written);
        }
        return isSaved;
      }}
      stop={async () => undefined}
      done={() => setOpen(false)}
    >
      <Field
        label={words.wordsLabel}
        hint={words.wordsHint}
        lines={10}
        maxLength={LONGEST}
        value={text}
        onInput={setText}
        focused
      />
    </KeptForm>
  );
}
