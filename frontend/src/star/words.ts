/** The words of the star that are not in the star's own template. */
export const words = {
  area: 'Part of life',
  now: 'Now',
  before: 'Time before',
  notSaid: 'Nothing said',
  readAloud: 'Read it to me',

  part: (number: number, of: number) => `${number} of ${of}`,
  howIsIt: 'How is it going?',
  orSay: 'Or one of these',
  meaning: 'What do the faces mean?',
  sayMore: 'Say more in your own words',
  ownWords: 'Your own words',
  chooseFirst: 'Choose a face or one of the other answers to go with your words. Or rub your words out.',
  next: 'Next',
  skip: 'Skip this one',
  skipThis: 'Skip',
  back: 'Back',
  wordings: 'Other words',
  wordingsIntro: 'Which words do you like?',
  wordingNames: { AGE_8_11: 'Shortest words', AGE_12_15: 'Middle words', AGE_16_25: 'Longest words' },

  mattersTitle: 'What matters most to you right now?',
  mattersHint: 'Up to three things. Or leave it empty.',
  matter: (number: number) => ['First thing', 'Second thing', 'Third thing'][number - 1] ?? '',
  hopeTitle: 'What do you hope for?',
  hopeHint: 'Big or small. Or leave it empty.',
  hope: 'I hope…',

  sendTitle: 'Ready to send?',
  whoShouldSee: 'Who should see this one?',
  kinds: {
    SOCIAL_WORKER: 'your social worker',
    PERSONAL_ADVISER: 'your personal adviser',
    CARER: 'your carer',
    ADVOCATE: 'your advocate',
    MANAGER: 'a manager',
  },
  sendToAll: 'Send it to all of them',
  sendTo: (name: string) => `Send it to ${name}`,
  chooseWho: 'Choose who can see it',
  mayThisOneSee: (name: string) => `Can ${name} see it?`,
  yes: 'Yes',
  no: 'No',
  chooseForEach: (name: string) => `Choose yes or no for ${name}.`,
  hidingMeans:
    'For somebody you say no to, this star is not there at all. You can change it later, on the page of the star. Are you not safe? Do not wait for an answer to a star: “I need help now” is at the top of every page.',
  nobodySees:
    'Nobody is down as your worker right now. Your star is kept for you, and for the next person who supports you.',
  youSaid: 'What you said',
  change: 'Change',
  changePart: (label: string) => `Change: ${label}`,
  mattersShort: 'What matters most',
  hopeShort: 'What you hope for',
  send: 'Send it',
  nothingYet: 'You have not answered anything yet. Answer at least one part, then you can send it.',
  wordsAlone: (label: string) => `Your words for “${label}” need a face or one of the other answers to go with them.`,
  toFirst: 'Go to the first part',
  refusedTitle: 'This star could not be sent.',

  sentTitle: 'That’s yours.',
  sent: 'It has arrived. Nobody can change what you said.',
  canSee: (names: string) => `${names} can see it now.`,
  onlyYou: 'Nobody but you can see it.',
  sending: 'Sending it now…',
  waiting:
    'There is no connection right now. Your star is safe on this phone. It goes by itself as soon as there is one.',
  notSent: 'It could not be sent. Nothing is lost.',
  putRight: 'Put it right',
  done: 'Done',

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
