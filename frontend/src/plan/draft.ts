import { useEffect, useRef, useState } from 'preact/hooks';
import { phone } from '../api/phone.ts';
import { forget, keep, place, recall } from '../api/seal.ts';

/** All that somebody began to write in their plan is kept under this. */
const BEGUN = 'plan';

export const nameOf = (what: string) => `${BEGUN}/${what}`;

let keeping: Promise<unknown> = Promise.resolve();

/** Done once everything that was typed is kept. */
export const kept = () => keeping;

/** Keeps each change in the order in which it was made; a phone that keeps nothing loses nothing that is on the screen. */
const after = (work: () => Promise<unknown>) => {
  keeping = keeping.then(work).catch(() => undefined);
  return keeping;
};

export const keepDraft = (account: string, what: string, value: unknown) =>
  after(() => keep(account, nameOf(what), value));

export const recallDraft = async <Value>(account: string, what: string) => {
  await keeping;
  return recall<Value>(account, nameOf(what));
};

export const forgetDraft = (account: string, what: string) => after(() => forget(account, nameOf(what)));

/** Something begun, kept locked on this phone with every change: a closed lid or a lost signal loses nothing. */
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
  useEffect(() => void find(), [account, what]);

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
  return { draft, isOpen, change, drop, sent, find };
}

/** Whether this phone holds something begun in this account's plan. */
export async function hasBegunInPlan(account: string): Promise<boolean> {
  const start = place(account, `${BEGUN}/`);
  return (await (await phone()).count('sealed', IDBKeyRange.bound(start, `${start}\uffff`))) > 0;
}
