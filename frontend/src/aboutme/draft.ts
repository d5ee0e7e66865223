import { forget, keep, recall } from '../api/seal.ts';
import type { Parts } from './headings.ts';

/** What somebody began to change on their page. It is on this phone, locked, and nowhere else until it is saved. */
const DRAFT = 'about-me';

let keeping: Promise<void> = Promise.resolve();

export const recallPage = (account: string) => keeping.then(() => recall<Parts>(account, DRAFT));

/** Keeps each change in the order in which it was made. */
export function keepPage(account: string, parts: Parts): void {
  keeping = keeping.then(() => keep(account, DRAFT, parts)).catch(() => undefined);
}

export async function forgetPage(account: string): Promise<void> {
  await keeping;
  await forget(account, DRAFT);
}

/** Whether this phone holds something of this account's page that was not saved. */
export const hasBegunPage = async (account: string) => (await recallPage(account)) !== undefined;
