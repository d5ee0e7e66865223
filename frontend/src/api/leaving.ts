import { signal } from '@preact/signals';

/** True while somebody is in on a phone that is not theirs: then nothing of them is kept on it, not even sealed. */
export const leavesNothing = signal(false);

/** Keeps a small fact on this phone, such as how the pages look, unless nothing may stay on it. */
export function note(key: string, value: string): void {
  if (!leavesNothing.value) {
    localStorage.setItem(key, value);
  }
}

let going = false;

/**
 * True from when somebody says that they go until this page is replaced. An answer that comes meanwhile and says that the
 * session is over is no news then, and must not lead the page away: the browser would throw away the answer to signing
 * out, and with it what takes the cookie from this phone.
 */
export const isGoing = () => going;

/** Does what takes somebody out; whoever could not go is still here. */
export async function goOut(out: () => Promise<void>): Promise<void> {
  going = true;
  try {
    await out();
  } catch (error) {
    going = false;
    throw error;
  }
}
