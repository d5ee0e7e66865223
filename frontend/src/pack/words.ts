import type { Standing } from './standing.ts';

const parts = {
  heard: 'What young people want heard',
  loop: 'What was said, and what came of it',
  life: 'How life is going',
  workers: 'Changes of social worker',
  reviews: 'Meetings about plans',
  family: 'Seeing family',
  needs: 'Help they asked for',
  charter: 'Our charter',
  promises: 'Promises',
  published: 'Published figures beside our own',
  quotes: 'In young people’s own words',
  indicators: 'Our indicators',
} as const;

export type Part = keyof typeof parts;

/** The words of what a panel takes into its meeting. */
export const words = {
  title: (quarter: string) => `Agenda pack: ${quarter}`,
  intro:
    'For the panel’s meeting. Nobody picked what stands here: it is everything that the closed quarter tells of everybody together, and what was promised.',
  frozen: (fewest: number, released: string) =>
    `The figures were released on ${released} and never change. Nothing is shown of fewer than ${fewest} young people.`,
  today: (day: string) => `Themes, promises, published figures, words and indicators stand as they are on ${day}.`,
  contents: 'What is in it',
  parts,
  full: {
    heard: 'The page of themes and promises',
    loop: 'All figures of this quarter',
    life: 'All figures of this quarter, also by parts of the council',
    workers: 'All figures of this quarter',
    reviews: 'All figures of this quarter',
    family: 'All figures of this quarter',
    needs: 'All figures of this quarter',
    charter: 'The charter, and who signed it',
    promises: 'The page of themes and promises',
    published: 'Other councils, year by year',
    quotes: 'The page of these words',
    indicators: 'The page of our indicators',
  } satisfies Record<Part, string>,
  print: 'Print this pack',
  csv: 'The quarter’s figures as a CSV file',
  xlsx: 'The quarter’s figures as an Excel file',

  themes: 'Themes in the order of the children in care council',
  place: 'Place',
  theme: 'Theme',
  people: 'Young people who talked about it',
  onAgenda: 'On the panel’s agenda',
  notCounted: 'Not counted in this quarter',
  agendaFirst: (theme: string) => `The children in care council put this on the panel’s agenda: ${theme}.`,
  agendaNone: 'The children in care council put nothing on the panel’s agenda.',

  standings: {
    LATE: 'Late',
    BROKEN: 'Broken',
    KEPT: 'Done, say those who promised it',
    UNDER_WAY: 'Under way',
    NOT_PROMISED: 'Not promised',
  } satisfies Record<Standing, string>,
  none: {
    LATE: 'No promise is late.',
    BROKEN: 'No promise was broken.',
    KEPT: 'No promise is done yet.',
    UNDER_WAY: 'Nothing else is under way.',
    NOT_PROMISED: undefined,
  } satisfies Record<Standing, string | undefined>,
  came: 'Did it happen for them? What the young people say who were asked:',
  cameElsewhere: 'Whether it happened for them was not counted in this quarter.',

  quotesFor: 'The panel and the participation lead read young people’s own words here.',
} as const;
