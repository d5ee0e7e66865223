import { signal } from '@preact/signals';

/** True while somebody is in on a phone that is not theirs: then nothing of them is kept on it, not even sealed. */
export const leavesNothing = signal(false);

/** Keeps a small fact on this phone, such as how the pages look, unless nothing may stay on it. */
export function note(key: string, value: string): void {
  if (!leavesNothing.value) {
    localStorage.setItem(key, value);
  }
}
