import { dayInEngland } from './today.ts';

const inWords = new Intl.RelativeTimeFormat('en-GB', { numeric: 'auto' });

const DAY = 86_400_000;
const WEEK = 7;
const MONTH = 30.44;
const YEAR = 365.25;

/** How long ago a moment was, as people say it: "yesterday", "3 weeks ago". By days of the calendar, not by hours. */
export function ago(moment: string, now: Date): string {
  const days = Math.max(0, daysSince(moment, now));
  if (days < 2 * WEEK) {
    return inWords.format(-days, 'day');
  }
  if (days < 2 * MONTH) {
    return inWords.format(-Math.floor(days / WEEK), 'week');
  }
  if (days < 2 * YEAR) {
    return inWords.format(-Math.floor(days / MONTH), 'month');
  }
  return inWords.format(-Math.floor(days / YEAR), 'year');
}

/** How many days of the calendar a moment is past. */
export const daysSince = (moment: string, now: Date) => dayNumber(now) - dayNumber(new Date(moment));

const dayNumber = (moment: Date) => Date.parse(dayInEngland(moment)) / DAY;
