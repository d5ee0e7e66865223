import type { BeforeWritingQuery } from '../../api/generated/graphql.ts';
import type { StarQuote } from '../StarLine.tsx';

type Latest = NonNullable<BeforeWritingQuery['youngPerson']['star']['latest']>;

/** What can be quoted of somebody's newest star: each area they chose a step for, the hardest first. */
export const partsOf = (star: Latest | undefined): readonly StarQuote[] =>
  star
    ? star.ratings
        .filter(({ step }) => step)
        .sort((one, other) => (one.step ?? 0) - (other.step ?? 0))
        .map((rating) => ({
          readingId: star.id,
          wording: star.wording,
          templateVersion: star.templateVersion,
          givenAt: star.givenAt,
          ...rating,
        }))
    : [];

/** What one part of a star is kept under in a draft. */
export const keyOf = ({ readingId, area }: Pick<StarQuote, 'readingId' | 'area'>) => `${readingId} ${area}`;

/** The part of a star that a key is of. */
export function partOf(key: string): { readingId: string; area: string } {
  const [readingId = '', area = ''] = key.split(' ');
  return { readingId, area };
}
