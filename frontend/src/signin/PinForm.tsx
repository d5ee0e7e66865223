import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { givePin, isWholePin, onlyPin } from './doors.ts';
import { words } from './words.ts';

interface Props {
  intro: string;
  button: string;
  /** They are in, and this is still on the page. */
  shown?(): void;
}

/** Typing the PIN that is good on this phone. */
export function PinForm({ intro, button, shown }: Props) {
  const [pin, setPin] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const comeIn = async (event: Event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    if (!isWholePin(pin)) {
      setProblem(words.sixDigits);
      return;
    }
    setBusy(true);
    try {
      await givePin(pin);
      shown?.();
    } catch (error) {
      setProblem(sentenceOf(error));
      setPin('');
      setBusy(false);
    }
  };

  return (
    <form class="buttons" onSubmit={comeIn} noValidate>
      <p>{intro}</p>
      <Field
        kind="digits"
        label={words.pin}
        hint={words.pinHint}
        problem={problem}
        value={pin}
        hidden
        onInput={(typed) => setPin(onlyPin(typed))}
      />
      <Button kind="main" type="submit" busy={busy}>
        {button}
      </Button>
    </form>
  );
}
