import { useState } from 'preact/hooks';
import { sentenceOf } from '../../ui/useAsk.ts';

/** One thing that happens when a button is pressed: whether it is happening, and why it could not. */
export function useAct(work: () => Promise<void>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const act = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  return { busy, problem, act: () => void act() };
}
