import { words } from './words.ts';

/** A second short of what the server takes, because a phone does not stop on the dot. */
export const LONGEST = 3 * 60_000 - 1_000;

/** A length of time in words, to the second. */
export function inWords(milliseconds: number): string {
  const all = Math.max(0, Math.round(milliseconds / 1_000));
  const minutes = Math.floor(all / 60);
  const seconds = all % 60;
  const parts = [minutes > 0 && words.minutes(minutes), (seconds > 0 || minutes === 0) && words.seconds(seconds)];
  return parts.filter(Boolean).join(' ');
}

/** What is told out loud while somebody records: not each second, only when it is worth an interruption. */
export function milestone(left: number): string | undefined {
  const reached = [10_000, 30_000, 60_000, 120_000].find((each) => left <= each);
  return reached === undefined ? undefined : words.left(inWords(reached));
}
