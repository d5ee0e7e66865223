/** What a young person is told on their first page of words that they let be shown. */
export const words = {
  news: {
    SHOWN: 'Words of yours are shown to others now, as you allowed.',
    RELEASED: 'Somebody checked the words you let us show. They will be shown soon.',
    NOT_RELEASED: 'Somebody checked the words you let us show. They are not shown, and you can read why.',
  },
  look: 'Look at it',
} as const;
