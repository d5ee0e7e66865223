import type { FamilyTimeWhom, FamilyWanted } from '../../api/generated/graphql.ts';
import { common } from '../words.ts';

const whom: Record<FamilyTimeWhom, string> = {
  FAMILY: 'Their family',
  COUNCIL: 'The council',
  CARER: 'Their carer',
  YOUNG_PERSON: 'The young person',
  SOMEBODY_ELSE: 'Somebody else',
};

const wanted: Record<FamilyWanted, string> = {
  SEE: 'Wants to see them',
  NOT_SEE: 'Does not want to see them',
  LET_GO: 'Does not ask for this now',
};

/** The words of a worker's page about family time. */
export const words = {
  ...common,
  whom,
  wanted,
  title: (name: string) => `Who ${name} wants to see`,
  heading: 'Family time',
  told: (name: string) => `${name} sees that you looked, what you write here, and your name.`,
  none: (name: string) => `${name} has not said whom they want to see, or hides it from you.`,
  wish: 'What they want',
  answer: 'The answer',
  noAnswer: 'Nobody has answered yet.',
  changedSince: 'They changed what they want since. That is not answered yet.',
  give: 'Answer this',
  giveAgain: 'Answer again',
  answerTitle: 'What is the answer?',
  answerChoose: 'Choose the answer.',
  oftenInstead: 'How often instead?',
  oftenChoose: 'Choose how often instead.',
  instead: 'What instead? (more about it)',
  insteadSay: 'Say what instead, in words.',
  reason: 'Why? Write it to them',
  reasonHint: (name: string) => `${name} reads this as it stands. Plain words, no abbreviations.`,
  reasonSay: 'Write the reason. They have a right to know it.',
  saveAnswer: 'Send the answer',
  theyThink: (what: string, day: string) => `What they think of it (${day}): ${what}.`,
  times: 'The times',
  noTimes: 'No times are written here in these months.',
  plan: 'Plan a time',
  planTitle: 'Which day?',
  planWords: 'Where, when, and who takes them',
  savePlan: 'Put it in',
  addTime: 'Write about a time that was',
  sayHappened: 'Say what happened',
  changeHappened: 'Change what we said',
  theySay: (name: string) => `${name} says`,
  weSay: (by: string) => `${by} says`,
  happenedTitle: 'What happened?',
  whomLate: 'Who was late?',
  whomCancelled: 'Who cancelled it?',
  whomMoved: 'Who moved it?',
  whySay: 'Say why it was cancelled, as you would tell them.',
  felt: 'How it felt, in their words',
} as const;
