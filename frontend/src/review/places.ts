import { REVIEW } from '../plan/places.ts';

/** Where a young person says what they want of their next meeting. */
export const BEFORE = `${REVIEW}/before`;

/** Where the calendar of one's meetings is given an address: a young person's, and a worker's. */
export const MY_CALENDAR = `${REVIEW}/calendar`;
export const WORKER_CALENDAR = '/calendar-of-meetings';

export const isReview = (place: string) => place === REVIEW || place.startsWith(`${REVIEW}/`);

/** The page about the meetings of one young person. */
export const theirReview = (id: string) => `/people/${id}/review`;

/** What is called so among the letters of the outbox: what a young person writes, and what staff do. */
export const REVIEW_LETTER = 'review';
export const HOLD_LETTER = 'hold-review';
