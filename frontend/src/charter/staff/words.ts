/** The words of the charter for staff, panel members and partners. */
export const words = {
  intro:
    'What the council promises about working together with young people. Everybody signs for themselves. A new version begins without signatures.',
  sign: 'Sign it with my name',
  signedOn: (day: string) => `You signed this version on ${day}.`,
  takeBack: 'Take my signature back',
  forWhom: 'The partner I sign for',
  forWhomHint: 'Such as a health trust or the police. Leave it empty if you sign for the council.',
  signedNow: 'You signed it.',
  tookBack: 'Your signature is taken back.',
  when: (day: string) => `on ${day}`,
  listName: 'Who signed',
  more: 'Show more',
  earlier: 'Earlier versions',
  write: 'Write a new version',
  wordsLabel: 'What the council promises',
  wordsHint: 'Everybody reads this. Write nothing about one person.',
  save: 'Save this version',
  stop: 'Leave it',
  written: 'The new version stands. Nobody has signed it yet.',
} as const;
