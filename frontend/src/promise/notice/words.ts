/** What a young person is told on their first page of promises. */
export const words = {
  news: 'There is news about a promise that answers what you said.',
  look: 'Look at it',
} as const;
