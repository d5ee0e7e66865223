import type { NonAnswer, Wording } from '../api/generated/graphql.ts';
import { inWords } from '../star/answer.ts';
import { starWords } from '../star/wording.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

/** What a young person said in one area of a star, and in which words it was on their screen. */
export interface StarQuote {
  readonly readingId: string;
  readonly area: string;
  readonly wording: Wording;
  readonly templateVersion: number;
  readonly step?: number | null | undefined;
  readonly nonAnswer?: NonAnswer | null | undefined;
  readonly words?: string | null | undefined;
  readonly givenAt: string;
}

/** It as one line: the area, the step in the words of that day, and their own. */
export function StarLine({ quote }: { quote: StarQuote }) {
  const star = starWords(quote.wording, quote.templateVersion);
  const label = star?.areas.find(({ code }) => code === quote.area)?.label;
  const said = star && inWords(quote, star);
  return label && said ? <bdi>{words.starLine(label, said, quote.words ?? '', day(quote.givenAt))}</bdi> : null;
}
