import { useEffect, useRef, useState } from 'preact/hooks';
import { forgetDraft, keepDraft, recallDraft } from './draft.ts';
import { arrived } from './writing.ts';

/**
 * Something begun, kept locked on this phone with every change: a closed lid or a lost signal loses nothing. `what` names
 * it among all that one person writes, such as `plan/view/MONEY`.
 */
export function useDraft<Value>(account: string, what: string) {
  const [draft, setDraft] = useState<Value | undefined>();
  const [isOpen, setOpen] = useState(false);
  const touched = useRef(false);
  const find = async () => {
    const found = await recallDraft<Value>(account, what).catch(() => undefined);
    if (!touched.current) {
      setDraft(() => found);
    }
    setOpen(true);
  };
  useEffect(() => void find(), [account, what, arrived.value]);

  const change = (value: Value) => {
    touched.current = true;
    setDraft(() => value);
    void keepDraft(account, what, value);
  };
  const drop = async () => {
    touched.current = false;
    setDraft(undefined);
    await forgetDraft(account, what);
  };
  const sent = () => {
    touched.current = false;
    setDraft(undefined);
  };
  return { draft, isOpen, change, drop, sent };
}
