import { letters } from '../api/outbox.ts';

/** What a saying is called among the letters of the outbox. */
export const SAY_LETTER = 'say';
export const SPEAK_LETTER = 'speak';

/** The sayings that wait on this phone. */
export const waitingSayings = () => letters.value.filter(({ kind }) => kind === SAY_LETTER || kind === SPEAK_LETTER);
