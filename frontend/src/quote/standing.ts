import type { MyQuotesQuery } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

export type MyQuote = MyQuotesQuery['myQuotes'][number];

/** Where words stand that somebody let be shown, in a sentence. */
export function standing({ stands, checkedBy, shownFrom, shownUntil }: MyQuote): string {
  switch (stands) {
    case 'WAITING':
      return words.waiting;
    case 'TO_BE_SHOWN':
      return words.toBeShown(shownFrom ? day(shownFrom) : '', checkedBy ?? words.somebody);
    case 'SHOWN':
      return words.shown(shownFrom ? day(shownFrom) : '');
    case 'NOT_NOW':
      return words.notNow;
    case 'NOT_RELEASED':
      return words.notReleased(checkedBy ?? words.somebody);
    case 'ENDED':
      return shownFrom && shownUntil ? words.was(day(shownFrom), day(shownUntil)) : words.ended;
  }
}

/** Whether it holds: nobody said no to it, and it was not ended. */
export const holds = ({ stands }: MyQuote) => stands !== 'ENDED' && stands !== 'NOT_RELEASED';
