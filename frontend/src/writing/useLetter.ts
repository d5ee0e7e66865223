import { useState } from 'preact/hooks';
import { useDraft } from './useDraft.ts';
import { cameBack, type Writing } from './writing.ts';

/**
 * A form that is kept on this phone while it is written and sent once: what it holds, what is wrong with it, and sending
 * it. `what` names it among all that one person writes.
 */
export function useLetter<Draft, Body>(account: string, what: string, { send }: Pick<Writing<Body>, 'send'>) {
  const { draft, isOpen, change, drop, sent } = useDraft<Draft>(account, what);
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);

  /** Sends what is written, unless something is wrong with it; true when it is on its way or has arrived. */
  const submit = async (now: Draft, problem: string | undefined, body: () => Body): Promise<boolean> => {
    setWrong(problem);
    if (problem || busy) {
      return false;
    }
    setBusy(true);
    sent();
    await send(account, what, now, body());
    setBusy(false);
    return !cameBack.value[what];
  };
  const stop = () => {
    setWrong(undefined);
    return drop();
  };
  return { draft, isOpen, change, stop, busy, submit, problem: wrong ?? (cameBack.value[what] || undefined) };
}
