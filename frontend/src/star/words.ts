/** The words of a star that is read, by itself and over time. */
export const words = {
  area: 'Part of life',
  now: 'Now',
  before: 'Time before',
  notSaid: 'Nothing said',

  starTitle: 'Your star',
  given: (day: string) => `You said this on ${day}.`,
  dotted: (day: string) => `The dotted line is the time before, ${day}.`,
  tableCaption: (day: string) => `Your star of ${day}, in words`,
  matters: 'What matters most to you',
  hopes: 'What you hope for',
  noStar: 'You have not given a star yet.',
  whoCanSeeThis: 'Who can see this star',
  nobodyCanSee: 'Nobody is down as your worker right now, so nobody but you can see it.',
  canSeeThis: 'Can see it.',
  hiddenSince: (day: string) => `Cannot see it: hidden since ${day}.`,
  hide: 'Hide it',
  showAgain: 'Show it again',
  withWhom: (name: string) => `(${name})`,
  nowHidden: (name: string) => `${name} cannot see it any more.`,
  nowSees: (name: string) => `${name} can see it again.`,
  notNow: 'does not support you now',
  hidingLater:
    'You choose for each person by themselves: a manager still sees what you hide from your worker, until you hide it from the manager too. Somebody who has read it already still knows what they read.',
  differTitle: 'You see this differently',
  differIntro: (name: string) =>
    `You and ${name} see these parts of your life differently. Both count. Yours is yours.`,
  you: 'You',
  viewTitle: (name: string) => `How ${name} sees it`,
  viewGiven: (name: string, day: string) => `${name} wrote this on ${day}.`,
  journeyLink: 'Your journey',

  journeyTitle: 'Your journey',
  journeyIntro:
    'Each dot is one time you gave a star. The newest is the big one. Higher up means better. An open ring is a time you did not choose a face.',
  journeyEmpty: 'Your journey starts with your first star.',
  latest: (said: string) => `Last time: ${said}`,
  earlier: (said: string) => `Before that: ${said}`,
  eachPart: 'Each part of life',
  each: 'Each time, in words',
  older: 'Show older ones',
  noOlder: 'That is all of them.',
} as const;

/** The few sentences that speak to whoever reads a star: the young person themselves, or somebody who supports them. */
export interface Telling {
  readonly matters: string;
  readonly hopes: string;
  readonly journeyIntro: string;
  readonly journeyEmpty: string;
  tableCaption(day: string): string;
}
