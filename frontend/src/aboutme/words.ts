import type { AboutMeHeading } from '../api/generated/graphql.ts';

const headings: Record<AboutMeHeading, string> = {
  ABOUT_ME: 'What I want you to know about me',
  GOOD_AT: 'What I like and what I am good at',
  HELPS: 'What helps me when things are hard',
  DOES_NOT_HELP: 'What does not help',
  TALKING: 'How I like to talk',
  TOLD_ALREADY: 'What I have told before and do not want to tell again',
};

const hints: Record<AboutMeHeading, string> = {
  ABOUT_ME: 'What matters to you, who matters to you, what you are like.',
  GOOD_AT: 'Anything you enjoy or are proud of.',
  HELPS: 'Like a walk, music, some time alone, a joke.',
  DOES_NOT_HELP: 'Like being asked why, or being told to calm down.',
  TALKING: 'Like in the car, by text, while doing something else. And what you would rather not talk about.',
  TOLD_ALREADY: 'Write it here one time, if you like. Then the next person has read it.',
};

/** The words of the page that a young person writes about themselves. */
export const words = {
  title: 'About me',
  way: 'About me',
  intro:
    'When somebody new comes to support you, they are asked to read this page first. So you do not have to tell your story again and again.',
  howTo: 'Write as much or as little as you like. You can leave parts empty, and change it whenever you want.',
  headings,
  hints,
  whoReads: 'Who can read it',
  readers: (names: string) => `${names}. And whoever comes to support you after them.`,
  nobodyYet: 'Nobody is down as supporting you right now. Whoever comes to support you can read it.',
  looks: 'You can see in “Who looked at my things” when somebody has read it.',
  danger:
    'If what you write means that you or someone else is in danger, the people who read it have to act to keep you safe.',
  save: 'Save my page',
  saved: 'Saved. This is your page now.',
  emptied: 'Saved. Your page is empty, so nobody is asked to read it.',
  savedOn: (day: string) => `You wrote this on ${day}.`,
  begun: 'You began to change this and have not saved it yet. Here it is as you left it.',
  nothingNew: 'Nothing is changed yet.',
  clash: 'Your page was changed somewhere else too. This is what stands there now:',
  keepMine: 'Save what I wrote here instead',
  takeOther: 'Keep that one',
  tryAgain: 'Try again',
} as const;
