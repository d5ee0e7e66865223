import type { GivenFragment, NonAnswer } from '../api/generated/graphql.ts';
import type { StarWords } from './wording.ts';

/** One rater's answers at one time, as they came from the server. */
export type Reading = GivenFragment;

/** 1 to 5; 5 always better. */
export type Step = 1 | 2 | 3 | 4 | 5;

export const STEPS: readonly Step[] = [1, 2, 3, 4, 5];
/** The two short ones first, so that they share a line on a phone. */
export const NON_ANSWERS: readonly NonAnswer[] = ['PASS', 'UNSURE', 'NOT_RELEVANT'];

/** What somebody said about one area: a step or a non-answer, or neither yet. */
export interface Said {
  readonly step?: number | null | undefined;
  readonly nonAnswer?: NonAnswer | null | undefined;
}

/** Everything said, by the code of the area. */
export type SaidByArea = Readonly<Record<string, Said | undefined>>;

export const saidIn = (reading: { ratings: readonly (Said & { area: string })[] } | null | undefined): SaidByArea =>
  Object.fromEntries(reading?.ratings.map((rating) => [rating.area, rating]) ?? []);

/** What was said, in the words that were on the screen; nothing when nothing was said. */
export function inWords(said: Said | undefined, star: StarWords): string | undefined {
  if (said?.step) {
    return star.steps[said.step - 1];
  }
  return said?.nonAnswer ? star.nonAnswers[said.nonAnswer] : undefined;
}
