import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from 'idb';
import { leavesNothing } from './leaving.ts';

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

const NAME = 'lodestar';
const STORES = ['keys', 'sealed', 'letters', 'facts'] as const;

/** What is kept on this phone. Nothing here holds anybody's words in the clear; on a phone that is not theirs, nothing. */
export function phone(): Promise<IDBPDatabase<Phone>> {
  opened ??= leavesNothing.value ? inMemory() : onPhone();
  return opened;
}

/** Whether anything could be kept here, found out without beginning to. Where a browser does not tell, it may be. */
export async function isBegun(): Promise<boolean> {
  const databases = await indexedDB.databases?.();
  return opened !== undefined || (databases?.some(({ name }) => name === NAME) ?? true);
}

/** From now on nothing is written here; and an empty database goes, so that not even a name stays. */
export async function writeNothing(): Promise<void> {
  const db = await phone();
  const rows = await Promise.all(STORES.map((store) => db.count(store)));
  await closePhone();
  leavesNothing.value = true;
  if (rows.every((count) => count === 0)) {
    await deleteDB(NAME);
  }
}

const onPhone = () =>
  openDB<Phone>(NAME, 1, {
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

/** It answers to the part of a database that is used here. */
async function inMemory(): Promise<IDBPDatabase<Phone>> {
  const { MemoryPhone } = await import('./memory.ts');
  return new MemoryPhone() as unknown as IDBPDatabase<Phone>;
}

export async function closePhone(): Promise<void> {
  const db = await opened;
  opened = undefined;
  db?.close();
}
