const monthAndYear = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'Europe/London' });

/** March 2021. */
export const month = (date: string) => monthAndYear.format(new Date(date));
