import { serverNow } from '../../api/serverTime.ts';

const inLondon = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Europe/London' });

/** The day in England by the server's clock, such as 2026-11-22. */
export const todayInEngland = () => inLondon.format(serverNow() ?? new Date());
