import type { Unchecked } from './standing.ts';

/** The words about a recording that nobody could write down. Whoever reads them may be nine. */
const heard = {
  now: 'Nobody could write it down. So somebody listens to it, to be sure you are safe: one of the people you chose, or a safeguarding lead. You see who did under “Who looked at my things”. Nobody else can hear it until you have chosen.',
  mine: 'Nobody could write it down. You chose “Only me”, so nobody else listens to it. Only if you chose that after somebody began to make sure that you are safe, they can listen until that is over.',
  means:
    'Then nobody you chose can listen to it any more. Those who make sure that you are safe can, until that is over. Then it is gone. You cannot undo this.',
  doneKept:
    'It is taken back. Those who make sure that you are safe can still listen to it until that is over. Then it is gone.',
};

const damaged = {
  ...heard,
  now: 'Nobody can listen to it. So somebody asks you what you said, to be sure you are safe: one of the people you chose, or a safeguarding lead.',
  mine: 'Nobody can listen to it. You chose “Only me”, so nobody asks you what you said. Only if you chose that after somebody began to make sure that you are safe, they can ask until that is over.',
};

/** What is told where nobody could write it down: who makes sure that the speaker is safe, if they chose anybody. */
export const GIVEN_UP: Partial<Record<Unchecked, typeof heard>> = {
  NO_WORDS_HEARD: heard,
  COULD_NOT_TRANSCRIBE: heard,
  COULD_NOT_OPEN: damaged,
};
