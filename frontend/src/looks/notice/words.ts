/** What a young person is told on their first page of who looked, who is new and what was written to them. */
export const words = {
  EMERGENCY: { says: 'Somebody opened your things in an emergency.', link: 'See who and why' },
  HANDED_OVER: { says: 'You have a new worker.', link: 'See who and why' },
  COPY_ASKED: {
    says: 'Somebody asked the council for a copy of everything about you. Was it not you? Tell your worker.',
    link: 'See who looks at it',
  },
  LETTER: { says: 'Your worker wrote to you.', link: 'Read the letter' },
} as const;
