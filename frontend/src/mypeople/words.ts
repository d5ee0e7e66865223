import type { MyWordKind, Picture, SupporterKind, WhyChanged } from '../api/generated/graphql.ts';

const kinds: Record<SupporterKind, string> = {
  SOCIAL_WORKER: 'social worker',
  PERSONAL_ADVISER: 'personal adviser',
  CARER: 'carer',
  ADVOCATE: 'advocate',
  MANAGER: 'manager of your worker',
};

/** What somebody can put on the list. Helpers and homes are there by themselves. */
const ownKinds: Record<Exclude<MyWordKind, 'HELPER' | 'HOME'>, string> = {
  BROTHER_OR_SISTER: 'A brother or sister',
  FAMILY: 'Somebody else in my family',
  FRIEND: 'A friend',
  ADVOCATE: 'An advocate',
  INDEPENDENT_VISITOR: 'An independent visitor',
  SOMEBODY: 'Somebody else',
  PLACE: 'A place',
  THING: 'A thing',
};

const pictures: Record<Picture, string> = {
  SUN: 'Sun',
  MOON: 'Moon',
  STAR: 'Star',
  TREE: 'Tree',
  FLOWER: 'Flower',
  BOAT: 'Boat',
  KITE: 'Kite',
  CUP: 'Cup',
  BALL: 'Ball',
  HOUSE: 'House',
  FISH: 'Fish',
  HEART: 'Heart',
};

const why: Record<WhyChanged, string> = {
  FIRST: 'This was your first worker, or the first one after a while.',
  SHARED_OUT_ANEW: 'Workers were shared out again, so that nobody has too much to do.',
  LEFT: 'Your worker before left the job.',
  TEAMS_CHANGED: 'The council changed its teams.',
  ANOTHER_TEAM: 'You moved to another team, as everybody does at that point.',
  AWAY: 'Your worker was away, or came back.',
  YOU_ASKED: 'You asked for a change.',
  FAMILY_OR_CARER_ASKED: 'Somebody close to you asked for a change.',
  DIED: 'Your worker before died. If you want to talk about it, tell anybody you trust.',
  OTHER: 'The council only wrote “another reason”. You can ask what it was.',
};

/** The words of a young person's list of people, places and things. */
export const words = {
  title: 'My people and places',
  intro: 'The people around you, and your own words for them. Your words and pictures are used on all your pages.',
  around: 'People who help me',
  nobodyAround:
    'Nobody is written down as helping you right now. If that is wrong, call the council: the number is on “I need help now”.',
  as: (kind: SupporterKind, since: string) => `${kinds[kind]}, since ${since}`,
  sayWord: 'Say my own word or picture',
  changeWord: 'Change my word or picture',
  ofWhom: (name: string) => ` for ${name}`,
  mine: 'My people, places and things',
  nothingMine: 'Nothing here yet. You can add anybody who matters to you, and places and things too.',
  add: 'Add somebody or something',
  ownKinds,
  change: 'Change',
  advocate:
    'You have a right to an advocate: somebody on your side who does not work for the council and helps you to be heard.',
  visitor:
    'An independent visitor is a grown-up who is there just for you. They visit you and do nice things with you. You can ask for one.',
  askFor: (number: string) => `To ask for one, call ${number}. It is also on “I need help now”.`,
  askWorker: 'To ask for one, tell your worker.',
  workers: 'My workers so far',
  more: 'More about you and those around you',
  home: 'Where I live',
  family: 'Seeing my family',
  help: 'Help with how I feel, health or learning',

  whoSees: 'Who sees my list?',
  whoSeesIntro: 'Nobody sees this but you, until you say so here. You can change it any time.',
  nobodyToShow: 'There is nobody to show it to right now.',
  sees: 'Sees it.',
  seesNot: 'Does not see it.',
  show: 'Show it',
  stopShowing: 'Stop showing it',
  toWhom: (name: string) => ` to ${name}`,
  nowSees: (name: string) => `${name} sees it now.`,
  nowSeesNot: (name: string) => `${name} does not see it any more.`,

  wordTitle: (name: string) => `My word for ${name}`,
  wordIntro:
    'What do you call them? Your word is on all your pages. Other people see it only if you show them your list.',
  wordLabel: 'I say',
  addTitle: 'Add somebody or something',
  changeTitle: (word: string) => `Change ${word}`,
  kindLabel: 'Who or what is it?',
  nameLabel: 'What I call them or it',
  aboutLabel: 'More about them or it, if you like',
  pictureLabel: 'A picture for them or it, if you like',
  pictures,
  noPicture: 'No picture',
  chooseKind: 'Choose who or what it is first.',
  empty: 'Write a word first.',
  save: 'Save',
  takeOff: 'Take it off',
  stop: 'Stop, change nothing',
  kept: 'What you write is kept locked on this phone until it is sent.',
  waiting: 'Something you wrote is waiting on this phone. It goes by itself as soon as there is a connection.',
  cameBack: 'A word of yours could not be saved. Nothing is lost.',
  lookAtIt: 'Look at it',
  clash: (now: string, yours: string) =>
    `This was changed on another phone. There it says “${now}”. Here you wrote “${yours}”.`,
  nothing: 'nothing',
  keepMine: 'Use what I wrote here',
  keepOther: 'Leave what is there',
  notFound: 'This is not on your list any more.',

  workersTitle: 'My workers so far',
  counted: (count: number, since: string) =>
    count === 1 ? `You have had 1 worker since ${since}.` : `You have had ${count} workers since ${since}.`,
  noWorkers: 'No workers are written down for you yet.',
  fromUntil: (from: string, until: string) => `from ${from} until ${until}`,
  fromOn: (from: string) => `since ${from}`,
  asWorker: (kind: SupporterKind) => kinds[kind],
  whyTitle: 'Why they came:',
  why,
  noReason: 'Nobody wrote down why. You can ask your worker.',
  workersIntro:
    'This is your story, and it stays here for you. When workers change, it is not your fault. You can say what that was like for you.',
  sayIt: 'Say something about it',
} as const;
