import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { givePasskey } from './doors.ts';

interface Props {
  intro: string;
  button: string;
  /** They are in, and this is still on the page. */
  shown?(): void;
  /** What stands below the button. */
  children?: ComponentChildren;
}

/** Has the phone itself ask who is there. */
export function PasskeyForm({ intro, button, shown, children }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const comeIn = async () => {
    setBusy(true);
    try {
      await givePasskey();
      shown?.();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{intro}</p>
      <div class="buttons">
        <Button kind="main" busy={busy} onClick={comeIn}>
          {button}
        </Button>
        {children}
      </div>
    </>
  );
}
