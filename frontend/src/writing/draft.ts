import { phone } from '../api/phone.ts';
import { forget, keep, place, recall } from '../api/seal.ts';

/** All that somebody began to write and has not sent is kept under this. */
const BEGUN = 'begun/';

export const nameOf = (what: string) => `${BEGUN}${what}`;

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

/** Whether this phone holds something that this account began to write. */
export async function hasBegun(account: string): Promise<boolean> {
  const start = place(account, BEGUN);
  return (await (await phone()).count('sealed', IDBKeyRange.bound(start, `${start}\uffff`))) > 0;
}
