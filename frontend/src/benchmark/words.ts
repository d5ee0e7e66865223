import type { BenchmarkSymbol, BenchmarkUnit, BenchmarkWho } from '../api/generated/graphql.ts';

const units: Record<BenchmarkUnit, string> = {
  PERCENT: 'in 100',
  PER_10000: 'in 10,000 children',
  SCORE: 'points',
  CASES: 'cases',
  NUMBER: 'number',
};

const who: Record<BenchmarkWho, string> = {
  US: 'This council',
  MIDDLE: 'Middle of our neighbours',
  REGION: 'Our region',
  ENGLAND: 'England',
  NEIGHBOUR: 'Neighbour',
};

const signs: Record<BenchmarkSymbol, string> = {
  C: 'held back by the department, so that nobody can be found',
  K: 'so small that it rounds to 0',
  LOW: 'so small that it rounds to 0',
  U: 'too unsure to be published',
  X: 'not available',
  Z: 'does not apply here',
};

/** The words of what is published about councils, and of bringing it in. */
export const words = {
  way: 'Other councils',
  intro:
    'Published figures about councils, ours beside others. They are about councils and never about one young person.',
  none: 'No published figures were brought in yet. A records officer or an administrator can do that.',
  measure: 'Which figure?',
  units,
  who,
  signs,
  neighbours: 'Each of our neighbours',
  neighboursWhy: 'Statistical neighbours are the councils that the department sees as most like ours.',
  noNeighbours: 'Which councils are our neighbours is not known here yet: the list of councils was not brought in.',
  noUs: 'Nothing is published about this council here.',
  counted: (many: string) => `of ${many}`,
  middleOf: (many: string) => `of ${many} neighbours with a number`,
  notPublished: 'not published',
  council: 'Council or area',
  range: 'From the lowest to the highest of our neighbours',
  tableName: (label: string) => `${label}: ours and others`,
  neighboursTable: (label: string) => `${label}: each of our neighbours`,
  signsMean: 'What the signs mean',
  sources: 'Where these figures come from',
  csv: 'All of it as a CSV file',
  xlsx: 'All of it as an Excel file',
  print: 'Print this page',

  near: 'Beside our own figures',
  nearTo: (ours: string) => `Our own figure that is nearest to this: ${ours}.`,
  nearNone: 'None of our own figures counts this.',
  nearIntro:
    'Our own figures come from what young people say and from our records of one quarter, in words. Published ones come from returns of a whole year, in numbers. None of them counts the same. Where one is near to another, it says here in what they differ.',
  nearOwn: (name: string) => `Our own figure: ${name}`,
  nearPublished: (label: string) => `Published, and nearest to it: ${label}.`,
  nearNothing: (names: readonly string[]) =>
    `Nothing is published that is near to these: ${names.join(', ')}. So there is no region, no England and no neighbour to put beside them.`,
  nearMissing: (label: string) => `${label} (not brought in yet)`,
  nearLabels: {
    workers: 'Children with 3 or more social workers during the year',
    feelings: 'Children whose SDQ score is a cause for concern',
  },
  differs: {
    workers:
      'Ours: who had to get used to another social worker in one quarter. Published: who had three or more in a year, of those in care on 31 March.',
    feelings:
      'Ours: what young people of any age say about how they feel. Published: what carers wrote down about children of 5 to 16 who were in care for a year.',
  },
  newestTable: 'Published figures: this council beside others',
  figure: 'Figure',
  year: 'Year',

  bring: 'Bring figures in',
  bringIntro:
    'Files of open statistics that the Department for Education publishes about councils. First the file is tried, and nothing is changed. Then you bring it in: all of it, or nothing.',
  bringKinds:
    'Four kinds of CSV file are known by their columns: the department’s open data files; figures with measure, year, level, code, name, count and value; names of measures; and the list of councils with their neighbours.',
  file: 'The file',
  fileHint: 'A CSV file of up to 3,072 kB.',
  title: 'Title of the publication',
  titleHint: 'As it stands on its first page, such as “Children looked after in England including adoptions”.',
  published: 'Year of the publication',
  tryIt: 'Try it',
  bringIt: 'Bring it in',
  chooseFile: 'Choose a file first.',
  tooLarge: 'This file is larger than 3,072 kB. Make a smaller table on the department’s site, and download that.',
  kinds: {
    REFUSED: (errors: number) =>
      errors === 1
        ? 'Nothing was brought in. There is one thing to put right first.'
        : `Nothing was brought in. There are ${errors} things to put right first.`,
    TRIED: (fresh: number, changed: number) =>
      `This was a try, and nothing was changed. ${fresh} of its rows are new or different; ${changed} of them would count instead of what is here now.`,
    NOTHING_NEW: () => 'Nothing new: everything in this file is here already.',
    BROUGHT_IN: (fresh: number) => `It was brought in: ${fresh} rows that are new or different.`,
  },
  findings: 'What was found',
  where: (file: string | undefined, line: number | undefined, column: string | undefined) =>
    [file, line && `line ${line}`, column].filter(Boolean).join(', '),
  severity: { ERROR: 'Put this right', WARNING: 'Look at this' },
  whatToDo: (what: string) => `What to do: ${what}`,
  alike: (more: number) => (more === 1 ? 'And one more like it.' : `And ${more} more like these.`),
} as const;
