import { serverNow } from '../api/serverTime.ts';

const inEngland = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', dateStyle: 'short' });

/** The day in England that a moment is on, such as 2026-11-22. */
export const dayInEngland = (moment: Date) => inEngland.format(moment);

/** The day it is in England, as the server tells the time. */
export const today = () => dayInEngland(serverNow() ?? new Date());

/** Whether a day is over in England. */
export const hasPassed = (day: string) => day < today();
