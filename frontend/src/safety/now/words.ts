import { dayAndTime, time } from '../../ui/dates.ts';

/** The words of telling somebody now, and of how it stands. They promise nothing that is not so at that moment. */
export const words = {
  title: 'Tell somebody at your council',
  who: 'In the day this goes to your worker. If they do not take it up in 15 minutes, it goes to the next person, until somebody does.',
  secret: 'If you are not safe, they cannot keep it secret. They will tell you who they talk to.',
  say: 'What is going on?',
  sayHint: 'You do not have to say. You can leave this empty.',
  about: 'Is it about one of these people? Tick them, and they will not be told.',
  send: 'Tell somebody now',
  again: 'Tell somebody again',
  sent: 'How it stands',
  number: (number: string) => `If you call, you can say this number: ${number}`,
  stays: 'What you wrote or said stays with the people who help you, even if you take it back somewhere else.',
  look: 'Look again',
  notSent: 'This was not sent. Please call one of the numbers here, or try again.',

  PERSON_TOLD: (who: string, since: string, next: string) =>
    `${who} was told at ${time(since)}. If ${who} does not take it up by ${time(next)}, somebody else is told.`,
  DUTY_BEING_TOLD:
    'Your council is closed now. We are sending a message to the people on duty. It has not arrived yet. Do not wait for it: call.',
  DUTY_TOLD: (since: string) =>
    `Your council is closed now. The people on duty were sent a message after ${time(since)}, and it arrived. Nobody has taken it up yet. If you cannot wait, call.`,
  NOBODY_YET: 'Nobody could be told yet. Do not wait for it: call one of the numbers here.',
  closedUntil: (opens: string) =>
    `Your council is closed now. Nobody reads this before ${dayAndTime(opens)}. Do not wait for it: call one of the numbers here.`,
  TAKEN_UP: (who: string, since: string) => `${who} has it since ${dayAndTime(since)}.`,
  CLOSED: (who: string, since: string) => `${who} closed it on ${dayAndTime(since)}.`,
} as const;
