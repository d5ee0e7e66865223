import { expect, type Page } from '@playwright/test';

/** All that this page's database holds, each thing under its key; bytes read as if they were text. */
export function everythingKept(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('lodestar');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const read = db.transaction([...db.objectStoreNames]);
          const found = [...db.objectStoreNames].map((name) => {
            const store = read.objectStore(name);
            return { keys: store.getAllKeys(), values: store.getAll() };
          });
          read.oncomplete = () => {
            db.close();
            const all = found.flatMap(({ keys, values }) => keys.result.map((key, at) => [key, values.result[at]]));
            resolve(JSON.stringify(all, plain));
          };
        };
        const plain = (_: string, value: unknown) => {
          if (value instanceof CryptoKey) {
            return { algorithm: value.algorithm.name, extractable: value.extractable };
          }
          return value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value;
        };
      }),
  );
}

/** Changes something on the page, and comes back once the phone has kept it. */
export async function keeping(page: Page, change: () => Promise<void>): Promise<void> {
  const before = await everythingKept(page);
  await change();
  await expect.poll(() => everythingKept(page)).not.toBe(before);
}
