import { letters } from '../api/outbox.ts';

/** What waits on this phone to be taken to the server, of one kind of writing. */
export const waitingOf = (kind: string) => letters.value.filter((letter) => letter.kind === kind);
