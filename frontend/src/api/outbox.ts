import { signal } from '@preact/signals';
import { Refused, Unreachable } from './errors.ts';
import { onHope } from './hope.ts';
import { phone, type StoredLetter } from './phone.ts';
import { place, seal, unseal } from './seal.ts';
import { signInAgain } from './session.ts';

/** A letter as a screen may know it: that it is there and how it fares, not what it says. */
export type Letter = Pick<StoredLetter, 'id' | 'kind' | 'refused'>;

/** Takes one letter to the server. */
export type Carrier = (id: string, body: never) => Promise<void>;

/** The letters of whoever is signed in that the server has not taken in yet, oldest first. */
export const letters = signal<readonly Letter[]>([]);

/** False until the outbox of whoever is signed in was looked into: a letter that is not seen yet has not arrived. */
export const lookedInto = signal(false);

/** True while a letter waits because nothing can be reached. */
export const outOfReach = signal(false);

const carriers = new Map<string, Carrier>();

/** Names who takes letters of a kind. By kind and not by document, because a letter may outlive a release. */
export function carry<Body>(kind: string, carrier: (id: string, body: Body) => Promise<void>): void {
  carriers.set(kind, carrier as Carrier);
}

/**
 * Puts something said into the outbox and takes its draft away, both or neither, so that it can be neither lost nor sent
 * twice. Says which letter it became; nothing when the draft had already gone, as after a second tap on Send.
 */
export async function post(account: string, kind: string, body: unknown, draft: string): Promise<string | undefined> {
  const id = crypto.randomUUID();
  const sealed = await seal(account, id, body);
  const db = await phone();
  const change = db.transaction(['letters', 'sealed'], 'readwrite');
  const key = place(account, draft);
  if (!(await change.objectStore('sealed').getKey(key))) {
    return undefined;
  }
  await change.objectStore('letters').add({ id, account, kind, ...sealed });
  await change.objectStore('sealed').delete(key);
  await change.done;
  await show(account);
  return id;
}

/** Sends what waits, in the order it was said. One page at a time, or two pages would both send the same letter. */
export async function flush(account: string): Promise<void> {
  await navigator.locks.request('lodestar-outbox', async () => {
    try {
      await deliverAll(account);
      outOfReach.value = false;
    } catch (error) {
      await wait(error);
    }
  });
  await show(account);
}

/** Opens a refused letter again, so that it can be put right. */
export async function takeBack<Body>(account: string, id: string): Promise<Body | undefined> {
  const found = (await stored(account)).find(([, letter]) => letter.id === id);
  return found && unseal<Body>(account, id, found[1]);
}

/** Takes a letter away once its words are safe somewhere else. */
export async function throwAway(account: string, id: string): Promise<void> {
  const db = await phone();
  for (const [key, letter] of await stored(account)) {
    if (letter.id === id) {
      await db.delete('letters', key);
    }
  }
  await show(account);
}

/** Sends at once, and again whenever there is hope that it will work now. Gives back how to stop. */
export function keepFlushing(account: string): () => void {
  let stopped = false;
  const again = () => void (stopped || flush(account));
  const forgetHope = onHope(again);
  void show(account).then(again);
  return () => {
    stopped = true;
    forgetHope();
    letters.value = [];
    lookedInto.value = false;
  };
}

export async function show(account: string): Promise<void> {
  letters.value = (await stored(account)).map(([, { id, kind, refused }]) =>
    refused ? { id, kind, refused } : { id, kind },
  );
  lookedInto.value = true;
}

async function deliverAll(account: string): Promise<void> {
  for (const [key, letter] of await stored(account)) {
    if (!letter.refused) {
      await deliver(key, letter);
    }
  }
}

/** Only two things stop the post: nothing can be reached, or the session is over. The letters wait for either. */
async function wait(error: unknown): Promise<void> {
  if (error instanceof Unreachable) {
    outOfReach.value = true;
  } else if (error instanceof Refused) {
    await signInAgain();
  } else {
    throw error;
  }
}

async function deliver(key: number, letter: StoredLetter): Promise<void> {
  const carrier = carriers.get(letter.kind);
  const body = await unseal<never>(letter.account, letter.id, letter);
  const db = await phone();
  if (!carrier || body === undefined) {
    return;
  }
  try {
    await carrier(letter.id, body);
    await db.delete('letters', key);
  } catch (error) {
    if (!(error instanceof Refused) || error.signInNeeded) {
      throw error;
    }
    await db.put('letters', { ...letter, refused: error.message }, key);
  }
}

async function stored(account: string): Promise<[number, StoredLetter][]> {
  const read = (await phone()).transaction('letters');
  const [keys, all] = await Promise.all([read.store.getAllKeys(), read.store.getAll()]);
  return all.flatMap((letter, index): [number, StoredLetter][] => {
    const key = keys[index];
    return key !== undefined && letter.account === account ? [[key, letter]] : [];
  });
}
