import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Text that only this phone, and only this account on it, can read again. */
export interface Sealed {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** Something said that is on its way to the server. */
export interface StoredLetter extends Sealed {
  /** Made on this phone once; the server takes the same id in only once. */
  readonly id: string;
  readonly account: string;
  readonly kind: string;
  /** The server's sentence, once it has said no. */
  readonly refused?: string;
}

interface Phone extends DBSchema {
  keys: { key: string; value: CryptoKey };
  sealed: { key: string; value: Sealed };
  letters: { key: number; value: StoredLetter };
  facts: { key: string; value: string };
}

let opened: Promise<IDBPDatabase<Phone>> | undefined;

/** What is kept on this phone. Nothing here holds anybody's words in the clear. */
export function phone(): Promise<IDBPDatabase<Phone>> {
  opened ??= openDB<Phone>('lodestar', 1, {
    upgrade(db) {
      db.createObjectStore('keys');
      db.createObjectStore('sealed');
      db.createObjectStore('letters', { autoIncrement: true });
      db.createObjectStore('facts');
    },
    blocking: () => closePhone(),
    terminated: () => {
      opened = undefined;
    },
  });
  return opened;
}

export async function closePhone(): Promise<void> {
  const db = await opened;
  opened = undefined;
  db?.close();
}
