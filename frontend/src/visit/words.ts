import type { VisitAlone, VisitHow } from '../api/generated/graphql.ts';

/** The words of a letter after a visit, the same for whoever reads it. */
export const words = {
  title: 'Letters to me',
  intro: 'After a visit your worker writes to you: what you did, and what happens next.',
  none: 'Nobody has written to you yet.',
  list: 'Letters',
  more: 'Older letters',
  from: (by: string, day: string) => `${by}, ${day}`,
  letter: 'A letter to you',
  notThere: 'This letter is not here.',
  dear: (name: string) => `Dear ${name},`,
  met: {
    AT_HOME: (day: string) => `I visited you at home on ${day}.`,
    SOMEWHERE_ELSE: (day: string) => `We met on ${day}.`,
    CALL: (day: string) => `We spoke on the phone or by video on ${day}.`,
  } satisfies Record<VisitHow, (day: string) => string>,
  alone: {
    YES: 'We talked with nobody else there.',
    NOT_WANTED: 'You did not want to talk with me alone this time. That is fine.',
    NO: 'We did not talk alone this time.',
  } satisfies Record<VisitAlone, string>,
  youSaid: 'You told me',
  quoted: (text: string) => `“${text}”`,
  youShowed: 'You showed me in your star',
  starLine: (area: string, step: string, own: string, day: string) =>
    `${area}: ${step}.${own ? ` “${own}”` : ''} (${day})`,
  whoSees: 'Who can read this letter',
  inPlan: 'In your plan I wrote',
  next: 'What happens next',
  print: 'Print it',
  notRight: 'Is something not right? Say so',
} as const;
