import { ask } from '../api/client.ts';
import { CheckWordsDocument, type CheckWordsInput } from '../api/generated/graphql.ts';
import type { Part } from './OneSaidPage.tsx';
import { words } from './words.ts';

/** Sends the words that are right, and tells who can read them now. */
export async function sendWords({ changed }: Part, input: CheckWordsInput): Promise<void> {
  const { saying } = (await ask(CheckWordsDocument, { input })).checkWords;
  changed(saying, saying.audience.people.length > 0 ? words.wordsChecked : words.wordsCheckedMine);
}
