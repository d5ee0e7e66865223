/** Words that parts without a subject of their own need. */
export const words = {
  back: 'Back',
  noPart: 'This page needs a connection the first time. Check your signal, then try again.',
  publicPage: 'You said, we did: the page that everybody can read',
  readAloud: 'Read it to me',
  outOfReach: 'We cannot reach Lodestar right now. Check your signal, then try again.',
  tryAgain: 'Try again',
  waiting: 'One moment…',
  wentWrong: 'Something went wrong on our side. Please try again.',
} as const;
