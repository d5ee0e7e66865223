import { useState } from 'preact/hooks';
import type { MyPhoneFragment } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { dayAndTime } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf } from '../../ui/useAsk.ts';
import { sayMine, sayNotMine } from './answers.ts';
import './asking.css';
import { words } from './words.ts';

interface Props {
  /** Whose phones they are. */
  owner: string;
  phone: MyPhoneFragment;
  /** It is off now. */
  ended(): void;
}

/** Asks a young person about a phone that came in as them, and has it taken off when it is not theirs. */
export function WasThatYou({ owner, phone, ended }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const answer = async (send: typeof sayMine, then?: () => void) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await send(owner, phone);
      then?.();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <fieldset class="was-you">
      <legend>{words.wasThatYou(dayAndTime(phone.madeAt))}</legend>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="was-you-ways">
        <Button busy={busy} onClick={() => void answer(sayMine)}>
          {words.wasMe}
        </Button>
        <Button busy={busy} onClick={() => void answer(sayNotMine, ended)}>
          {words.wasNotMe}
        </Button>
      </div>
    </fieldset>
  );
}
