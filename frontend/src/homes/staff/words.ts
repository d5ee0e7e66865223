import type { WhyMoved } from '../../api/generated/graphql.ts';

const whyLeft: Record<WhyMoved, string> = {
  PLAN_CHANGED: 'Their plan changed.',
  HOME_CLOSED: 'The home closed, or the carers stopped.',
  TO_KEEP_YOU_SAFE: 'To keep them safe.',
  CARERS_ASKED: 'The carers asked for it.',
  YOU_ASKED: 'They asked to move.',
  COUNCIL_ASKED: 'The council or the area asked for it.',
  SAME_HOME: 'Same home, its status changed.',
  CUSTODY: 'A court decided it.',
  OTHER: 'Another reason.',
};

/** The words of somebody's home as their worker reads it. */
export const words = {
  way: (name: string) => `Home of ${name}`,
  title: (name: string) => `Where ${name} lives`,
  untitled: 'Home',
  homes: 'Homes, the newest first',
  nowhere: 'No home is written down. It comes with the council’s next return.',
  since: (day: string) => `since ${day}`,
  fromUntil: (from: string, until: string) => `from ${from} until ${until}`,
  why: 'Why they left:',
  whyLeft,
  noReason: 'no reason was given. Please tell them what you know.',
  theySay: (name: string) => `What ${name} says`,
  notShown: 'Nothing here for you to see. What they think of home is theirs: they choose who sees it.',
  livesWithMe: 'Who lives with them, in their words',
  saidOn: (day: string) => `Said on ${day}`,
  suitsTitle: 'Does the home suit them?',
  suitsIntro: 'They read this, with your name, beside what they say themselves.',
  recorded: (suits: string, by: string, day: string) => `${suits}, recorded by ${by} on ${day}`,
  nothingRecorded: 'Nothing is recorded yet.',
  suitsLabel: 'Does it suit them now?',
  suits: { YES: 'Yes', PARTLY: 'Partly', NO: 'No' },
  whyLabel: 'Why, in words they would use',
  kept: 'Kept locked on this computer until it is sent.',
  choose: 'Choose yes, partly or no, and say why.',
  record: 'Record it',
  changed: 'Somebody else recorded something meanwhile. Look at it, then record yours again if it still holds.',
  waiting: 'It waits on this computer, and goes as soon as there is a connection.',
} as const;
