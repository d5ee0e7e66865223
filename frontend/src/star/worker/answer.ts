import { inWords, type Said } from '../answer.ts';
import type { StarWords } from '../wording.ts';
import { words } from './words.ts';

/** What a worker said: a step has one name for everybody, but "not about me" is not theirs to say. */
export function inWorkersWords(said: Said | undefined, star: StarWords): string | undefined {
  return said?.nonAnswer ? words.nonAnswers[said.nonAnswer] : inWords(said, star);
}
