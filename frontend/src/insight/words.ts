import type {
  Breakdown,
  Quarter,
  ReleasedCategory,
  ReleasedMeasure,
  ReleasedTable,
  ReleasedWhat,
  ShareInWords,
  TimeInWords,
} from '../api/generated/graphql.ts';

const quarters: Record<Quarter, string> = {
  JANUARY_TO_MARCH: 'January to March',
  APRIL_TO_JUNE: 'April to June',
  JULY_TO_SEPTEMBER: 'July to September',
  OCTOBER_TO_DECEMBER: 'October to December',
};

const breakdowns: Record<Breakdown, string> = {
  AGE_BAND: 'By age',
  KIND_OF_HOME: 'By kind of home',
  TIME_IN_CARE: 'By time in care',
};

const categories: Record<ReleasedCategory, string> = {
  AGE_8_TO_11: '8 to 11',
  AGE_12_TO_15: '12 to 15',
  AGE_16_TO_17: '16 and 17',
  AGE_18_TO_20: '18 to 20',
  AGE_21_AND_OVER: '21 and over',
  WITH_FAMILY_OR_FRIENDS: 'with family or friends',
  FOSTER_HOME: 'foster home',
  CHILDRENS_HOME: 'children’s home',
  SUPPORTED_OR_OWN_HOME: 'supported or own home',
  ANOTHER_OR_NOT_KNOWN: 'another, or not known',
  UNDER_ONE_YEAR: 'under a year',
  ONE_TO_TWO_YEARS: '1 or 2 years',
  THREE_TO_FIVE_YEARS: '3 to 5 years',
  SIX_YEARS_AND_OVER: '6 years and over',
  NOT_IN_CARE_NOW: 'not in care now',
};

const what: Record<ReleasedWhat, string> = {
  PEOPLE: 'Young people, to the nearest 5',
  STEP_1: '1, the hardest',
  STEP_2: '2',
  STEP_3: '3',
  STEP_4: '4',
  STEP_5: '5, the best',
  UP: 'Went up',
  STAYED: 'Stayed',
  DOWN: 'Went down',
  HEARD: 'Heard',
  ANSWERED: 'Answered',
  DONE: 'Done',
  SORTED: 'Sorted, they say',
  TIME_TO_HEARD: 'Half were heard',
  TIME_TO_ANSWERED: 'Half were answered',
  TIME_TO_DONE: 'Half was done',
  TIME_TO_SORTED: 'Half was sorted',
  YES: 'Yes',
  A_BIT: 'A bit',
  NO: 'No',
  NO_ANSWER: 'Did not answer',
  CHANGED: 'Had to change words',
  NEW_WORKER: 'Had to get used to another',
  TOOK_PART: 'Took part, the council noted',
  LISTENED: 'Was listened to, they say',
  LISTENED_PARTLY: 'Partly, they say',
  NOT_LISTENED: 'Was not, they say',
  SAW_THEM: 'Saw everybody they asked to see',
  CALLED_OFF: 'A time was called off',
  OFFERED: 'Was offered help',
  FIRST_SEEN: 'Was seen by whoever helps',
};

const share: Record<ShareInWords, string> = { FEW: 'few', SOME: 'some', MOST: 'most' };

const time: Record<TimeInWords, string> = {
  WITHIN_A_DAY: 'within a day',
  WITHIN_THREE_DAYS: 'within 3 days',
  WITHIN_A_WEEK: 'within a week',
  WITHIN_TWO_WEEKS: 'within 2 weeks',
  WITHIN_A_MONTH: 'within a month',
  LONGER: 'after more than a month',
  NOT_YET: 'not yet: half or more still waited',
};

const measures: Record<ReleasedMeasure, string> = {
  STARS: 'How many gave a star',
  SPREAD: 'The eight parts of life',
  MOVED: 'Since the quarter before',
  SAYINGS: 'What was said, and what came of it',
  THEMES: 'What many talk about',
  CAME: 'Did it happen for them?',
  CORRECTED: 'Words a machine wrote down',
  WORKERS: 'Another social worker',
  REVIEWS: 'Meetings about plans',
  FAMILY: 'Seeing family',
  NEEDS: 'Help they asked for',
  CHARTER: 'Does the council keep its charter?',
};

/** Where a quarter has nothing to tell about, because the council made nothing of the kind. */
const nothingOf: Partial<Record<ReleasedMeasure, string>> = {
  THEMES: 'There was no theme yet.',
  CAME: 'No promise was kept that young people had four weeks to answer about.',
  CHARTER: 'This was not counted yet in this quarter.',
};

const measureNotes: Record<ReleasedMeasure, string> = {
  STARS: 'Everybody is counted once.',
  SPREAD: 'How those who answered are spread over the five steps. Few: under 25 in 100. Most: over 75 in 100.',
  MOVED: 'Only those who answered in both quarters.',
  SAYINGS: 'Of those who let it be counted. Each young person counts once, by what fared worst.',
  THEMES:
    'How many young people said something that came under each theme in this quarter, of those who let it be counted. Never by age or home.',
  CAME: 'Promises that were kept, say those who made them. This is what the young people say who were asked, once they had four weeks to answer.',
  CORRECTED:
    'Of those who spoke instead of typing, and let it be counted: how many had to put words right that a machine wrote down.',
  WORKERS: 'Of those who have a social worker: how many had to get used to another one in this quarter.',
  REVIEWS:
    'By the newest meeting about each one’s plan in this quarter. What the council noted and what young people say stand side by side.',
  FAMILY: 'Of those who asked to see somebody. Each counts once, by what fared worst.',
  NEEDS:
    'Of those who asked for help with how they feel, their health or learning. Each counts once, by what fared worst.',
  CHARTER:
    'Of those who said in this quarter whether the council keeps its charter. Each counts once, by their newest answer. Never by age or home.',
};

/** The words of what many say: closed quarters and their figures. */
export const words = {
  way: 'What many say',
  intro:
    'Figures of quarters that are closed. They are about groups, never about one young person, and they never change.',
  none: 'No quarter is closed yet. There are no figures before two people close one.',
  listName: 'Closed quarters',
  releasedOn: (day: string) => `Released on ${day}`,
  figuresReleasedOn: (day: string) => `These figures were released on ${day}.`,
  more: 'Show more',
  quarter: (year: number, quarter: Quarter) => `${quarters[quarter]} ${year}`,
  fewest: (people: number) => `They never change. Nothing is shown of fewer than ${people} young people.`,
  look: 'Look at',
  tables: { WHOLE: 'Everybody together', ...breakdowns } satisfies Record<ReleasedTable, string>,
  breakdowns,
  categories,
  joined: (names: readonly string[]) => names.join(', '),
  measures,
  measureNotes,
  nothingOf,
  notThen: 'This was not counted yet in this quarter.',
  cameFrom: 'What the young people say who were asked. Counted for',
  cameLater:
    'Young people are asked whether it happened for them. What they say stands here when the quarter is closed in which they had four weeks to answer.',
  onlyTogether: 'This is shown for everybody together only.',
  what,
  share,
  time,
  pack: 'Agenda pack for a meeting',
  packOf: (quarter: string) => `Agenda pack: ${quarter}`,
  ofQuarter: 'From the figures of the newest closed quarter:',
  csv: 'All of it as a CSV file',
  xlsx: 'All of it as an Excel file',
  print: 'Print this page',
  about: { SPREAD: 'Part of life', MOVED: 'Part of life', THEMES: 'Theme', CAME: 'Promise' } as Partial<
    Record<ReleasedMeasure, string>
  >,
  group: 'Group',
  everybody: 'Everybody',

  closing: 'Close a quarter',
  closingIntro:
    'A quarter that is over is closed by two people. One puts it forward, another agrees. Nothing of it can be changed after that.',
  waits: 'Waiting for a second person',
  putForward: (by: string, day: string) => `${by} put it forward on ${day}.`,
  plain: 'Everybody together only.',
  brokenDown: (names: readonly string[]) => `Also ${names.map((name) => name.toLowerCase()).join(' and ')}.`,
  agree: 'Agree and close it',
  another: 'Another person has to agree.',
  agreed: 'It is closed. Its figures are reckoned now; they stand here in a minute or two.',
  which: 'Which quarter?',
  by: 'Also look at it (two at most)',
  propose: 'Put it forward',
  proposed: 'It is put forward. Now another person has to agree.',
  choose: 'Choose a quarter first.',
  tooMany: 'Choose two at most.',
} as const;
