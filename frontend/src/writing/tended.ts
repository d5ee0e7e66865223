import { letters } from '../api/outbox.ts';

/** Fetches who looks after the letters of a kind. */
type Load = () => Promise<{ tend(account: string): Promise<void> }>;

/** Who looks after the letters of each kind; fetched only when some wait. Kinds of one room name the same one. */
export type TendedBy = Readonly<Record<string, Load>>;

/** Has what waits on this phone looked after, by each once. */
export function tendWaiting(account: string, tendedBy: TendedBy): void {
  for (const load of new Set(letters.value.map(({ kind }) => tendedBy[kind]))) {
    load?.()
      .then(({ tend }) => tend(account))
      .catch(() => undefined);
  }
}
