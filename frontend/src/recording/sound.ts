import { forget, keep, recall } from '../api/seal.ts';
import { type KeptSound, soundName } from './soundName.ts';

/** As it is sealed: text, because that is what the seal takes. */
interface Written {
  readonly type: string;
  readonly base64: string;
}

/** Strings are made in steps, or a long recording would be too much at once. */
const STEP = 0x8000;

/** Keeps a recording on this phone, sealed, until it has arrived or is thrown away. */
export async function keepSound(account: string, sound: Blob, milliseconds: number): Promise<KeptSound> {
  const id = crypto.randomUUID();
  const written: Written = { type: sound.type, base64: toText(new Uint8Array(await sound.arrayBuffer())) };
  await keep(account, soundName(id), written);
  return { id, milliseconds };
}

/** Nothing, when this phone does not have it, or no longer can open it. */
export async function recallSound(account: string, id: string): Promise<Blob | undefined> {
  const written = await recall<Written>(account, soundName(id));
  return written && new Blob([toBytes(written.base64)], { type: written.type });
}

export const forgetSound = (account: string, id: string) => forget(account, soundName(id));

export function toText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += STEP) {
    text += String.fromCharCode(...bytes.subarray(at, at + STEP));
  }
  return btoa(text);
}

export function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64);
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    bytes[at] = text.charCodeAt(at);
  }
  return bytes;
}
