import { ask } from '../api/client.ts';
import { Refused } from '../api/errors.ts';
import { LettersDocument, OneLetterDocument, type OneLetterQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';

export type Found = OneLetterQuery['visit'];

/** One letter to a young person; nothing, when the server says that there is none for whoever asks. */
export async function findLetter(id: string, visit: string): Promise<Found | null> {
  try {
    return (await signedInOnly(() => ask(OneLetterDocument, { id, visit }))).visit;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      return null;
    }
    throw error;
  }
}

/** A page of the list of letters to a young person. */
export const findLetters = (id: string) => async (after: string | null) =>
  (await signedInOnly(() => ask(LettersDocument, { id, after }))).visits;
