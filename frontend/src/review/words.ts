import type { Listened, MeetingManner, Participation, ReviewWhy } from '../api/generated/graphql.ts';

const manners: Record<MeetingManner, string> = { IN_PERSON: 'In person', VIDEO: 'By video', PHONE: 'By phone' };

const listened: Record<Listened, string> = { YES: 'Yes', PARTLY: 'A bit', NO: 'No' };

const whys: Record<ReviewWhy, string> = {
  ASKED: 'You asked for it, so you must get an answer by then.',
  NOT_NOTED: 'There was a meeting on this day. Nobody has written down yet that it took place.',
  NEW_WORKER: 'You have a new worker.',
  MOVED: 'You moved home.',
  FIRST: 'It is your first one.',
  TIME: 'There is one at least this often.',
};

/** How somebody took part, by the official code. */
const codes: Record<Participation, string> = {
  PN0: 'Under 4 years old',
  PN1: 'You were there and spoke for yourself',
  PN2: 'You were there and somebody else spoke for you',
  PN3: 'You were there and showed what you think without speaking',
  PN4: 'You were there and did not say or show what you think',
  PN5: 'You were not there and asked somebody to speak for you',
  PN6: 'You were not there and sent what you think',
  PN7: 'You were not there and did not send what you think',
};

/** The words of a young person's meetings. */
export const words = {
  title: 'My review',
  intro: 'A review is a meeting about your plan. You can say what you want to talk about, and who should be there.',
  next: 'The next one',
  by: (day: string) => `By ${day}`,
  overdue: (day: string) => `It should have been by ${day}.`,
  arranged: (day: string, at: string) => `${day} at ${at}`,
  nothingYet: 'There is no day for it yet.',
  whys,
  last: (day: string) => `The last one was on ${day}.`,
  manners,
  where: (place: string) => `Where: ${place}`,
  arrangedBy: (by: string) => `${by} arranged it.`,
  calledOff: (day: string, by: string) => `${by} called off the meeting on ${day}. They said why:`,

  askTitle: 'I want a review now',
  askIntro: 'You can ask at any time. Your worker must answer you. You can leave any of these empty.',
  askTalk: 'What is it about?',
  askTime: 'When would be good for you?',
  askPeople: 'Who should be there?',
  askBegin: 'Ask for a review now',
  askSend: 'Ask for it',
  stop: 'Leave it',
  keptHere: 'Kept on this phone as you type.',
  waiting: 'Something you wrote is waiting on this phone. It goes by itself as soon as there is a connection.',
  asked: 'What you asked for',
  askedOn: (day: string) => `You asked on ${day}.`,
  askedFor: (by: string, day: string) => `${by} asked for you on ${day}.`,
  mustAnswer: (day: string) => `You must get an answer by ${day}. Nobody can close this without one.`,
  lateAnswer: (day: string) =>
    `You should have had an answer by ${day}. It is still open. Your worker and their manager can see that.`,
  yes: (by: string, day: string) => `${by} said yes: on ${day}.`,
  notNow: (by: string) => `${by} said: not now. They said why:`,
  again: 'If you see it another way, you can ask again and say so.',

  beforeWay: 'What I want to talk about, and who should be there',
  beforeTitle: 'For my next meeting',
  beforeIntro: 'Everybody who can read your plan can read this before the meeting.',
  talk: 'What I want to talk about',
  there: 'Who should be there',
  others: 'Somebody else? Write their names',
  how: 'How we should meet',
  noMatter: 'I do not mind',
  place: 'Where',
  save: 'Keep this for my meeting',
  write: 'Write it',
  change: 'Change it',
  empty: 'Write something first, or choose somebody.',
  tooLong: (many: string) => `That is ${many} characters too many. Nothing is lost: make it shorter, then try again.`,
  old: 'You wrote this for the last meeting:',
  savedOn: (day: string) => `You wrote this on ${day}.`,

  afterTitle: 'Meetings that were held',
  heldOn: (day: string) => `Meeting on ${day}`,
  noted: 'What your worker wrote down:',
  notedBy: (by: string) => `${by} wrote this down.`,
  codes,
  listenedTitle: 'Were you listened to?',
  listened,
  listenedWhy: 'Say more, if you like',
  listenedSave: 'Say this',
  listenedChoose: 'Choose yes, a bit or no first.',
  youSaid: (answer: string, day: string) => `You said on ${day}: ${answer}.`,
  sayAgain: 'Say something else',
  yours: 'What you say stands beside it. Nobody else can change it.',

  calendarWay: 'My meetings in my own calendar',
  calendarTitle: 'My meetings in my calendar',
  calendarIntro:
    'You can have the days of your meetings in the calendar of your phone. They are only called “Meeting”. There is no name and no other word in them.',
  calendarSecret: 'Keep the address to yourself. Whoever has it can see the days of your meetings.',
  calendarSince: (day: string) => `There is an address. It was made on ${day}.`,
  calendarNone: 'There is no address now.',
  calendarMake: 'Make an address',
  calendarMakeNew: 'Make a new address',
  calendarNewEnds: 'A new address ends the old one.',
  calendarEnd: 'End the address',
  calendarHere: 'This is your address. It is only shown now:',
  calendarCopy: 'Copy it',
  calendarCopied: 'Copied',
  calendarHow: 'In your calendar, choose to add a calendar by its address, and put this in.',

  notThere: 'There is nothing here.',
  danger:
    'If what you write means that you or someone else is in danger, the people who read it have to act to keep you safe.',
};
