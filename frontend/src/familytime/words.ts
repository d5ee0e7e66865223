import type {
  Agreement,
  Answer,
  FamilyFeels,
  FamilyTimeWhat,
  FamilyTimeWhom,
  FamilyWanted,
  HowOften,
} from '../api/generated/graphql.ts';

const often: Record<HowOften, string> = {
  EVERY_DAY: 'Every day',
  EVERY_WEEK: 'Every week',
  EVERY_TWO_WEEKS: 'Every two weeks',
  EVERY_MONTH: 'Every month',
  SCHOOL_HOLIDAYS: 'In the school holidays',
  BIRTHDAYS: 'On birthdays',
  OTHERWISE: 'Something else',
};

const wanted: Record<FamilyWanted, string> = {
  SEE: 'I want to see them',
  NOT_SEE: 'I do not want to see them',
  LET_GO: 'I do not ask for this now',
};

const answers: Record<Answer, string> = { YES: 'Yes', PARTLY: 'Partly', NO: 'No', NOT_YET: 'Not yet' };

const agreements: Record<Agreement, string> = { AGREE: 'I agree', PARTLY: 'I partly agree', DISAGREE: 'I disagree' };

const feelings: Record<FamilyFeels, string> = { GOOD: 'Good', OK: 'OK', MIXED: 'Good and bad', HARD: 'Hard' };

const what: Record<FamilyTimeWhat, string> = {
  HAPPENED: 'It happened',
  LATE: 'It happened, but late',
  CANCELLED: 'It did not happen',
  MOVED: 'It was moved',
};

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

/** The words about family time that both sides read. */
export const common = {
  often,
  answers,
  agreements,
  feelings,
  what,
  months: 'Asked, agreed, happened',
  month: 'Month',
  asked: 'Asked',
  agreed: 'Agreed',
  happened: 'Happened',
  notCounted: 'in words',
  noMonths: 'There is nothing to count yet.',
  howCounted: 'How we count this',
  counting:
    'Asked and agreed go up each time a day, a week or a month goes by. A month that is not over is counted up to today. It happened if everyone who wrote about it says so.',
  line: (agreed: boolean, often: string, from: string, until: string, times: number | undefined) =>
    `${agreed ? 'Agreed' : 'Asked'}: ${often.toLowerCase()}, ${from} to ${until}${times === undefined ? '' : `: ${count(times, 'time', 'times')}`}`,
  cancelled: (many: number) => `${count(many, 'time', 'times')} did not happen`,
  differently: (many: number) => `${count(many, 'time is', 'times are')} seen differently by each side`,
  earlier: 'Show earlier months',
  latest: 'Back to now',
  planned: 'Planned',
  addedAfterwards: 'Added afterwards',
  seenDifferently: 'You each see this differently. Both stay.',
  lateBy: (minutes: number) => count(minutes, 'minute late', 'minutes late'),
  movedTo: (day: string) => `to ${day}`,
  because: 'Why, or more about it',
  save: 'Save',
  stop: 'Leave it',
  day: 'Which day was it?',
  toDay: 'To which day?',
  minutes: 'How many minutes late?',
  chooseWhat: 'Choose what happened first.',
  chooseWhom: 'Choose who it was.',
  chooseDay: 'Choose the day.',
  sayMinutes: 'Say how many minutes late, as a number.',
  waiting: 'Something you wrote is waiting on this device. It goes by itself as soon as there is a connection.',
  answeredOn: (by: string, day: string) => `${by}, ${day}`,
  instead: (often: string) => `Instead: ${often.toLowerCase()}`,
} as const;

const whom: Record<FamilyTimeWhom, string> = {
  FAMILY: 'My family',
  COUNCIL: 'The council',
  CARER: 'My carer',
  YOUNG_PERSON: 'Me',
  SOMEBODY_ELSE: 'Somebody else',
};

/** The words of a young person's pages about family time. */
export const words = {
  ...common,
  whom,
  wanted,
  title: 'Seeing my family',
  intro:
    'Say who you want to see, or do not want to see. It can be anyone: a brother, a sister, a parent, a friend. Your workers have to answer, and say why.',
  who: 'Your workers and their managers can read this. You can hide it from any of them.',
  danger: 'If someone hurts you or scares you, tell us. The people who read this have to act to keep you safe.',
  people: 'People I want to see, or do not want to see',
  none: 'You have not said anyone yet.',
  add: 'Add somebody',
  newTitle: 'Somebody I want to see, or do not want to see',
  notThere: 'We could not find that.',
  noAnswer: 'No answer yet',
  changedSince: 'You changed it. There is no answer to that yet.',
  answerIs: (answer: string) => `The answer: ${answer.toLowerCase()}`,
  next: (day: string) => `Next time: ${day}`,
  noNext: 'No next time is planned.',

  myWish: 'What I want',
  change: 'Change what I want',
  whoLabel: 'Who is it?',
  whoHint: 'Use the word you use: Mum, Nan Jo, my brother.',
  wantedTitle: 'What do you want?',
  oftenTitle: 'How often?',
  more: 'Say more, if you like',
  moreOtherwise: 'Say how often, in your own words',
  saveWish: 'Send what I want',
  sayWho: 'Say who it is first.',
  chooseWanted: 'Choose what you want first.',
  chooseOften: 'Choose how often.',
  sayOften: 'Say how often, in your own words.',
  before: 'What I said before',
  beforeLine: (often: string, day: string) => `${often} (said on ${day})`,

  answerTitle: 'What the council says',
  whyTitle: 'Why',
  answersBefore: 'Answers before this one',
  viewTitle: 'What do you think of this answer?',
  viewSaid: (what: string, day: string) => `On ${day} you said: ${what}.`,
  viewChoose: 'Choose one first.',
  saveView: 'Say this',

  times: 'The times',
  noTimes: 'No times are written here yet.',
  addTime: 'Write about a time',
  sayHappened: 'Say what happened',
  changeHappened: 'Change what I said',
  mine: 'I say',
  theirs: (by: string) => `${by} says`,
  happenedTitle: 'What happened?',
  whomLate: 'Who was late?',
  whomCancelled: 'Who stopped it?',
  whomMoved: 'Who moved it?',
  byWhom: (whom: string) => `because of: ${whom.toLowerCase()}`,
  sayFeeling: 'Say how it felt',
  changeFeeling: 'Change how it felt',
  feelingTitle: 'How did it feel?',
  feelingWords: 'Say it in your own words, if you like',
  feelingChoose: 'Choose how it felt, or write it.',
  felt: 'How it felt',
  onlyYou: 'Only you can say this or change it.',

  clash: 'This was changed somewhere else while you were writing. Nothing is lost: here are both.',
  standsNow: 'What stands there now',
  yours: 'What you wrote here',
  keepMine: 'Use what I wrote here',
  keepOther: 'Keep what stands there',

  whoSees: 'Who can see this',
} as const;
