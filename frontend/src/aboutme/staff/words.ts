/** The words of a worker's pages about the page a young person wrote. */
export const words = {
  offers: 'Read this before you meet',
  offersIntro: 'They wrote about themselves, so that they do not have to tell it all again.',
  way: (name: string) => `What ${name} wrote about themselves`,
  offer: (name: string, day: string) => `${name}, written on ${day}`,
  title: (name: string) => `About ${name}, in their own words`,
  told: (name: string) => `${name} can see that you have read this.`,
  writtenOn: (day: string) => `Written on ${day}.`,
  nothing: (name: string) => `${name} has not written anything about themselves yet.`,
} as const;
