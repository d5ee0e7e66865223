import { phone, type Sealed } from './phone.ts';

const ALGORITHM = 'AES-GCM';

/** Locks a value so that only this account on this phone opens it, and only under the name it was kept under. */
export async function seal(account: string, name: string, value: unknown): Promise<Sealed> {
  const key = await keyOf(account);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await crypto.subtle.encrypt(lock(account, name, iv), key, text);
  return { iv, bytes };
}

/** Opens what was sealed; nothing when this phone no longer can. */
export async function unseal<Value>(account: string, name: string, sealed: Sealed): Promise<Value | undefined> {
  try {
    const key = await keyOf(account);
    const text = await crypto.subtle.decrypt(lock(account, name, sealed.iv), key, sealed.bytes);
    return JSON.parse(new TextDecoder().decode(text)) as Value;
  } catch {
    return undefined;
  }
}

export async function keep(account: string, name: string, value: unknown): Promise<void> {
  const sealed = await seal(account, name, value);
  await (await phone()).put('sealed', sealed, place(account, name));
}

export async function recall<Value>(account: string, name: string): Promise<Value | undefined> {
  const sealed = await (await phone()).get('sealed', place(account, name));
  return sealed && unseal<Value>(account, name, sealed);
}

export async function forget(account: string, name: string): Promise<void> {
  await (await phone()).delete('sealed', place(account, name));
}

export const place = (account: string, name: string) => `${account}/${name}`;

const lock = (account: string, name: string, iv: Uint8Array<ArrayBuffer>) => ({
  name: ALGORITHM,
  iv,
  additionalData: new TextEncoder().encode(place(account, name)),
});

/** The key cannot be taken out of the browser, not even by our own code. Two pages that make one at once get the same. */
async function keyOf(account: string): Promise<CryptoKey> {
  const db = await phone();
  const known = await db.get('keys', account);
  if (known) {
    return known;
  }
  const made = await crypto.subtle.generateKey({ name: ALGORITHM, length: 256 }, false, ['encrypt', 'decrypt']);
  try {
    await db.add('keys', made, account);
    return made;
  } catch {
    return (await db.get('keys', account)) ?? made;
  }
}
