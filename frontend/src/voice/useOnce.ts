import { useState } from 'preact/hooks';
import { Refused } from '../api/errors.ts';
import { signedInOnly } from '../api/session.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import { words } from './words.ts';

/** Something that is sent, and how it fares. */
interface Once<Wanted> {
  readonly busy: boolean;
  /** A sentence, when it did not work. Nothing of what was written is gone then. */
  readonly problem: string | undefined;
  send(wanted: Wanted): Promise<void>;
}

interface Sending<Wanted> {
  act(input: Wanted & { clientMutationId: string }): Promise<unknown>;
  /** Called when somebody else was quicker, so that what stands now can be shown. */
  overtaken?(): void;
}

/** Sends a change once: what is sent again because no answer came goes under the same id, and so changes nothing more. */
export function useOnce<Wanted extends object>({ act, overtaken }: Sending<Wanted>): Once<Wanted> {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const id = useSameId();

  const send = async (wanted: Wanted) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      await signedInOnly(() => act({ ...wanted, clientMutationId: id.of(wanted) }));
      id.arrived();
    } catch (error) {
      const late = error instanceof Refused && error.code === 'CONFLICT';
      setProblem(late ? words.movedOn : sentenceOf(error));
      if (late) {
        overtaken?.();
      }
    }
    setBusy(false);
  };
  return { busy, problem, send };
}
