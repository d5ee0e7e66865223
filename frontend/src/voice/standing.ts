import type { MySayingFragment, RecordingState } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

type Saying = Pick<MySayingFragment, 'state' | 'happened' | 'audience' | 'recordingState'>;
type Step = MySayingFragment['happened'][number];

/** Where something that was said stands, in words and with names. */
export function standingOf(saying: Saying): string {
  switch (saying.state) {
    case 'SAID':
      return isUnchecked(saying.recordingState)
        ? unchecked(saying.recordingState, saying.audience)
        : notRead(saying.audience);
    case 'HEARD':
      return heard(last(saying, 'HEARD'));
    case 'ANSWERED':
      return answered(last(saying, 'ANSWERED'));
    case 'DONE':
      return done(last(saying, 'DONE'));
    case 'SETTLED':
      return words.settled(words.verdicts[last(saying, 'VERDICT')?.verdict ?? 'SORTED']);
    case 'OPEN_AGAIN':
      return words.openAgain;
    case 'TAKEN_BACK':
      return words.takenBack;
  }
}

/** Who did what it says there, where it was somebody else. */
export function whoStands(saying: Saying): string | undefined {
  switch (saying.state) {
    case 'HEARD':
    case 'ANSWERED':
    case 'DONE':
      return last(saying, saying.state)?.who;
    default:
      return undefined;
  }
}

/** What was said out loud and nobody else hears of, because its speaker has not said yet what is right. */
export type Unchecked = keyof typeof words.recordingStates;

export const isUnchecked = (state: RecordingState | null): state is Unchecked =>
  state !== null && state in words.recordingStates;

/** Of a recording that nobody could write down is told whom they chose: somebody, or only themselves. */
const unchecked = (state: Unchecked, { people }: Saying['audience']): string =>
  (people.length === 0 && words.recordingStatesMine[state as keyof typeof words.recordingStatesMine]) ||
  words.recordingStates[state];

/** An answer in words, with the day of more to come. */
export function answerOf({ answer, byWhen }: Step): string {
  const said = answer ? words.answers[answer] : '';
  return byWhen ? `${said}. ${words.moreBy(day(byWhen))}` : `${said}.`;
}

function notRead({ people, unheard }: Saying['audience']): string {
  if (people.length === 0) {
    return words.onlyYou;
  }
  return unheard ? words.nobodyAround : words.notRead;
}

const heard = (step: Step | undefined) => (step ? words.hasRead(step.who) : words.wasRead);

const answered = (step: Step | undefined) => (step ? words.answered(step.who, answerOf(step)) : words.wasAnswered);

const done = (step: Step | undefined) => (step ? words.isDone(step.who) : words.wasDone);

const last = ({ happened }: Saying, what: Step['what']) => happened.filter((step) => step.what === what).at(-1);
