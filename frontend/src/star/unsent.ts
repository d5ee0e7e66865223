import { show } from '../api/outbox.ts';
import { phone } from '../api/phone.ts';
import { place, recall } from '../api/seal.ts';
import { DRAFT, type Draft, saysAnything } from './draft.ts';

/** Under this a worker's browser keeps views that were begun, one for each young person. */
export const VIEW = 'view/';

/** Whether this phone holds a star or a view of this account, begun or waiting, that the server does not have. */
export async function hasUnsent(account: string): Promise<boolean> {
  const begun = await recall<Draft>(account, DRAFT);
  const db = await phone();
  const views = await db.count('sealed', everythingUnder(place(account, VIEW)));
  const letters = await db.getAll('letters');
  return Boolean(begun && saysAnything(begun)) || views > 0 || letters.some((letter) => letter.account === account);
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
