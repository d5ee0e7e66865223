import type { AboutMeHeading, WrittenFragment } from '../api/generated/graphql.ts';

/** The parts of a page about oneself, in the order in which they stand on it. */
export const HEADINGS: readonly AboutMeHeading[] = [
  'ABOUT_ME',
  'GOOD_AT',
  'HELPS',
  'DOES_NOT_HELP',
  'TALKING',
  'TOLD_ALREADY',
];

/** What is written under each heading; one that is missing is empty. */
export type Parts = Readonly<Partial<Record<AboutMeHeading, string>>>;

export const partsOf = (page: Pick<WrittenFragment, 'parts'> | null | undefined): Parts =>
  Object.fromEntries(page?.parts.map(({ heading, words }) => [heading, words]) ?? []);

/** As it is sent: only what holds something. */
export const written = (parts: Parts) =>
  HEADINGS.flatMap((heading) => {
    const words = parts[heading]?.trim();
    return words ? [{ heading, words }] : [];
  });

/** Whether the two say the same. */
export const isSame = (one: Parts, other: Parts) => JSON.stringify(written(one)) === JSON.stringify(written(other));
