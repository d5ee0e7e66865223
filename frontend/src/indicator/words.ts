import type { IndicatorBetter, IndicatorKind, IndicatorOrigin, Mission } from '../api/generated/graphql.ts';

const kinds: Record<IndicatorKind, string> = {
  LEAD: 'Lead: it moves first',
  LAG: 'Lag: it follows',
};

const better: Record<IndicatorBetter, string> = {
  MORE: 'More is better.',
  LESS: 'Less is better.',
};

const origins: Record<IndicatorOrigin, string> = {
  RELEASED: 'From closed quarters, about everybody together',
  PUBLISHED: 'From published figures about this council',
  TYPED: 'Typed in, each number with its source',
};

const missions: Record<Mission, string> = {
  LOVING_RELATIONSHIPS: 'Strong, loving relationships',
  LOVING_HOMES: 'Good, stable, loving homes close to where they are from',
  STRONGER_CORPORATE_PARENTS: 'Stronger corporate parents',
  LEARNING_AND_WORK: 'Education, work and training',
  SOMEWHERE_TO_LIVE: 'A safe place to live, and nobody homeless',
  HEALTH: 'Health and wellbeing',
};

/** The words of the council's own indicators. */
export const words = {
  way: 'Our indicators',
  intro:
    'What this council watches on its way to the six missions. Some move first, others follow. They are about groups and councils, never about one young person.',
  none: 'No indicator was added yet. The participation lead can add them.',
  missions,
  kinds,
  better,
  origins,
  noPoints: 'There is no number for it yet.',
  tableName: (name: string) => `${name}: over time`,
  when: 'When',
  figure: 'Figure',
  source: 'Source',
  print: 'Print this page',

  add: 'Add an indicator',
  mission: 'Which mission?',
  kind: 'Does it move first, or does it follow?',
  name: 'What it is called',
  nameHint: 'The whole panel reads this. Write nothing about one person.',
  isBetter: 'What would you like to see?',
  origin: 'Where do its numbers come from?',
  released: 'Which figure of closed quarters?',
  published: 'Which published figure?',
  nonePublished: 'No published figures were brought in yet.',
  save: 'Add it',
  stop: 'Leave it',
  chooseAll: 'Answer every question first.',
  added: 'It is added.',
  of: (subject: string, what: string) => `${subject}: ${what}`,

  addNumber: 'Type a number in',
  number: 'The number',
  numberHint: 'Such as 12 or 12.5.',
  day: 'The day it is about',
  numberSource: 'Where it comes from',
  saveNumber: 'Save this number',
  chooseDay: 'Give the day that it is about.',
  numberSaved: 'The number is there.',
  putAway: 'Show it no more',
  isPutAway: 'It is shown no more. It stays on record.',
} as const;
