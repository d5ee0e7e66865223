import { useState } from 'preact/hooks';
import { signedInOnly } from '../api/session.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';

/** Sends something under an id that stays its own until it has arrived; says in a sentence why it did not. */
export function useSend() {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const sameId = useSameId();
  const send = async (wanted: object, request: (clientMutationId: string) => Promise<unknown>): Promise<boolean> => {
    if (busy) {
      return false;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await signedInOnly(() => request(sameId.of(wanted)));
      sameId.arrived();
      return true;
    } catch (error) {
      setProblem(sentenceOf(error));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, setProblem, send };
}
