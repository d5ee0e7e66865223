import type { Unchecked } from './standing.ts';

/** The words about a recording that nobody could write down. Whoever reads them may be nine. */
const heard = {
  now: 'Nobody could write it down. So somebody listens to it, to be sure you are safe: your worker, or another person whose job that is. You see who did under “Who looked at my things”. Nobody else can hear it until you have chosen.',
  means:
    'Then nobody you chose can listen to it any more. Those who make sure that you are safe can, until that is over. Then it is gone. You cannot undo this.',
  doneKept:
    'It is taken back. Those who make sure that you are safe can still listen to it until that is over. Then it is gone.',
};

const damaged = {
  ...heard,
  now: 'Nobody can listen to it. So somebody asks you what you said, to be sure you are safe: your worker, or another person whose job that is.',
};

/** Where somebody is making sure that the speaker is safe, since nobody could write down what they said. */
export const GIVEN_UP: Partial<Record<Unchecked, typeof heard>> = {
  NO_WORDS_HEARD: heard,
  COULD_NOT_TRANSCRIBE: heard,
  COULD_NOT_OPEN: damaged,
};
