import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Page } from '../ui/Page.tsx';
import { goInFrom, path } from '../ui/route.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { choosePin, isWholePin, onlyPin } from './doors.ts';
import { words } from './words.ts';

/**
 * Choosing the PIN that keeps this phone's way in. Typed once and in plain sight, because seeing six digits is a better
 * check than typing them blind twice; whoever has somebody beside them can hide them.
 */
export function ChoosePin({ code }: { code: string }) {
  const [pin, setPin] = useState('');
  const [hidden, setHidden] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const choose = async (event: Event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    if (!isWholePin(pin)) {
      setProblem(words.sixDigits);
      return;
    }
    setBusy(true);
    const here = path.value;
    try {
      await choosePin(code, pin);
      goInFrom(here);
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <Page title={words.chooseTitle}>
      <form class="buttons" onSubmit={choose} noValidate>
        <p>{words.chooseIntro}</p>
        <Field
          kind="digits"
          label={words.choosePin}
          hint={words.chooseTip}
          problem={problem}
          value={pin}
          hidden={hidden}
          onInput={(typed) => setPin(onlyPin(typed))}
        />
        <Button kind="quiet" onClick={() => setHidden(!hidden)}>
          {hidden ? words.showPin : words.hidePin}
        </Button>
        <Button kind="main" type="submit" busy={busy}>
          {words.chosen}
        </Button>
      </form>
    </Page>
  );
}
