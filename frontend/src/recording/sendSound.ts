import { Refused, Unreachable } from '../api/errors.ts';
import { recallSound } from './sound.ts';
import { sentBefore, upload } from './upload.ts';
import { words } from './words.ts';

export { forgetSound } from './sound.ts';

/**
 * Takes a recording from this phone to the server and gives back what it is called there.
 *
 * @param letter the id of the letter it goes with, which is the id of the upload too: it is sent again under the same one
 */
export async function sendSound(account: string, letter: string, sound: string): Promise<string> {
  const kept = await recallSound(account, sound);
  if (kept) {
    return upload(letter, kept);
  }
  // A phone that was shut right after everything had arrived has the letter still, and the sound no more.
  const known = await sentBefore(letter).catch((error) => {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      throw new Refused(words.soundGone, error.code);
    }
    throw error;
  });
  if (!known) {
    throw new Unreachable();
  }
  return known;
}
