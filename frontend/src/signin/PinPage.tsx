import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { givePin, isWholePin, onlyPin } from './doors.ts';
import { words } from './words.ts';

interface Props {
  /** True when something said is waiting on this phone for its owner to come back in. */
  waiting: boolean;
}

/** Coming back in on a phone that knows somebody's PIN. The address stays, so that they land where they were. */
export function PinPage({ waiting }: Props) {
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
    } catch (error) {
      setProblem(sentenceOf(error));
      setPin('');
      setBusy(false);
    }
  };

  return (
    <Page title={words.pinTitle}>
      <form class="buttons" onSubmit={comeIn} noValidate>
        <p>{waiting ? words.pinWaiting : words.pinIntro}</p>
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
          {words.comeIn}
        </Button>
      </form>
      <ButtonLink kind="quiet" href="/start">
        {words.otherCode}
      </ButtonLink>
      <p class="soft">{words.forgotPin}</p>
    </Page>
  );
}
