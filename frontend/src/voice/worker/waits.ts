import type { MentionPartsFragment } from '../../api/generated/graphql.ts';
import { day } from '../../ui/dates.ts';
import { dayInEngland } from '../../ui/today.ts';
import { words } from './words.ts';

type Stands = Pick<MentionPartsFragment, 'goodNews' | 'state' | 'answer' | 'byWhen' | 'with'>;

/** Whether the day by which more was promised has come, by the server's clock. */
export const dayHasCome = ({ state, byWhen }: Stands, now: Date) =>
  state === 'ANSWERED' && !!byWhen && byWhen <= dayInEngland(now);

/** Whether nobody has it in hand: unread, opened again, or a promise whose day has come. */
export const isPressing = (mention: Stands, now: Date) =>
  mention.state === 'SAID' || mention.state === 'OPEN_AGAIN' || dayHasCome(mention, now);

/** For what something waits, or where it stands, in a sentence. */
export function whereItStands(mention: Stands, now: Date): string {
  const { state, goodNews, byWhen } = mention;
  switch (state) {
    case 'SAID':
      return mention.with ? words.handedTo(mention.with) : goodNews ? words.unreadGoodNews : words.unread;
    case 'HEARD':
      return goodNews ? words.heardGoodNews : words.heard(mention.with ?? '');
    case 'ANSWERED':
      return byWhen
        ? (dayHasCome(mention, now) ? words.dayHasCome : words.promised)(day(byWhen))
        : words.answered[mention.answer === 'NOT_YET' || !mention.answer ? 'YES' : mention.answer];
    case 'DONE':
      return words.done;
    case 'SETTLED':
      return words.settled;
    case 'OPEN_AGAIN':
      return words.openAgain;
    case 'TAKEN_BACK':
      return words.takenBack;
  }
}
