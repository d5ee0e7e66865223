const inFull = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' });
const short = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'Europe/London' });

const toTheMinute = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** The day of a server's moment or date, as people write it: 22 November 2026. A phone's clock has no part in it. */
export const day = (moment: string) => inFull.format(new Date(moment));

/** 22 Nov, where there is little room. */
export const shortDay = (moment: string) => short.format(new Date(moment));

/** 22 November 2026 at 14:05, where the hour matters. */
export const dayAndTime = (moment: string) => toTheMinute.format(new Date(moment));

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' });

/** 14:32, in England. */
export const time = (moment: string) => clock.format(new Date(moment));
