import { ANSWER, VIEW } from '../api/begun.ts';
import { show } from '../api/outbox.ts';
import { phone } from '../api/phone.ts';
import { place, recall } from '../api/seal.ts';
import { DRAFT, type Draft, saysAnything } from './draft.ts';

/** Whether this phone holds anything of this account, begun or waiting, that the server does not have. */
export async function hasUnsent(account: string): Promise<boolean> {
  const begun = await recall<Draft>(account, DRAFT);
  const db = await phone();
  const counts = await Promise.all(
    [VIEW, ANSWER].map((name) => db.count('sealed', everythingUnder(place(account, name)))),
  );
  const letters = await db.getAll('letters');
  return (
    Boolean(begun && saysAnything(begun)) ||
    counts.some((count) => count > 0) ||
    letters.some((letter) => letter.account === account)
  );
}

/** Deletes it, and the key with it, so that nothing left behind could ever be opened. */
export async function deleteUnsent(account: string): Promise<void> {
  const change = (await phone()).transaction(['letters', 'sealed', 'keys'], 'readwrite');
  await change.objectStore('sealed').delete(everythingUnder(`${account}/`));
  await change.objectStore('keys').delete(account);
  for await (const letter of change.objectStore('letters')) {
    if (letter.value.account === account) {
      await letter.delete();
    }
  }
  await change.done;
  await show(account);
}

const everythingUnder = (start: string) => IDBKeyRange.bound(start, `${start}\uffff`);
