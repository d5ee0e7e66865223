import type { FamilyTimeNowQuery, FamilyTimeWhat, FamilyTimeWhom } from '../api/generated/graphql.ts';
import { today } from '../ui/today.ts';
import { common } from './words.ts';

export type Family = FamilyTimeNowQuery['familyTime'];
export type Wish = Family['wishes'][number];
export type Time = Family['times'][number];
export type Month = Family['months'][number];
export type Said = NonNullable<Time['mine']>;

export const timesOf = (family: Family, wish: string) => family.times.filter(({ wishId }) => wishId === wish);

/** The next day that is planned and about which nobody has said anything yet. */
export const nextDay = (times: readonly Time[]) =>
  times
    .filter(({ day, isPlanned, mine, theirs }) => isPlanned && !mine && !theirs && day >= today())
    .map(({ day }) => day)
    .sort()[0];

/** The day before the months that are shown, in which the earlier ones end. */
export function dayBefore(day: string): string {
  const before = new Date(`${day}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return before.toISOString().slice(0, 10);
}

/** What is being said about a time, on either side. */
export interface HappenedDraft {
  readonly day: string;
  readonly what?: FamilyTimeWhat;
  readonly whom?: FamilyTimeWhom;
  readonly minutes: string;
  readonly toDay: string;
  readonly words: string;
}

export const EMPTY: HappenedDraft = { day: '', minutes: '', toDay: '', words: '' };

/** What is missing in it before it can be sent; nothing when it is whole. The server checks it again. */
export function missingIn({ day, what, whom, minutes, toDay }: HappenedDraft, isNew: boolean): string | undefined {
  if (isNew && !day) {
    return common.chooseDay;
  }
  if (!what) {
    return common.chooseWhat;
  }
  if ((what === 'LATE' || what === 'CANCELLED') && !whom) {
    return common.chooseWhom;
  }
  if (what === 'LATE' && !/^\d{1,4}$/.test(minutes.trim())) {
    return common.sayMinutes;
  }
  return what === 'MOVED' && !toDay ? common.chooseDay : undefined;
}

/** What of it is sent: only what belongs to what happened. */
export const happenedInput = ({ what = 'HAPPENED', whom, minutes, toDay, words }: HappenedDraft) => ({
  what,
  words,
  whom: what === 'HAPPENED' ? null : (whom ?? null),
  minutes: what === 'LATE' ? Number(minutes) : null,
  toDay: what === 'MOVED' ? toDay : null,
});

/** The same said before, to be changed. */
export const draftOf = ({ what, whom, minutes, toDay, words }: Said): HappenedDraft => ({
  day: '',
  what,
  ...(whom ? { whom } : {}),
  minutes: minutes ? String(minutes) : '',
  toDay: toDay ?? '',
  words: words ?? '',
});
