/** The words of help and hiding. They must hold when nothing else does: signed out, and without a connection. */
export const words = {
  helpNow: 'I need help now',
  hide: 'Hide this page',
  title: 'I need help now',
  danger: 'If you or someone else is in danger right now, call 999. It is free.',
  call999: 'Call 999',
  childline:
    'To talk to someone, call Childline. It is free, day or night, for anyone under 19. It does not show on a phone bill.',
  callChildline: 'Call Childline 0800 1111',
  ofCouncil: (council: string) => `Your council, ${council}`,
  day: (number: string) => `In the day: ${number}`,
  outOfHours: (number: string) => `Evenings, nights and weekends: ${number}`,
  advocate:
    'An advocate is on your side. They do not work for the council. They help you to be heard, and they can come with you to a meeting.',
  callAdvocate: (number: string) => `Call an advocate: ${number}`,
  noCouncil:
    'Your council has a number for evenings, nights and weekends too, and one for an advocate. They show here once there is a connection.',
  notWatched: 'Nobody watches Lodestar all the time. For help right now, call.',
  hiding: 'About “Hide this page”',
  hidingDoes: 'It swaps this page for a recipe and signs you out. Pressing the Shift key three times does the same.',
  hidingDoesNot:
    'It does not clear the history on this phone or computer: the list of pages you have been to can still show Lodestar.',
  /** After one press and after two; read out, so that nobody is surprised by the third. */
  shiftMore: (more: number) => `Shift pressed. ${more === 1 ? 'Once' : 'Two times'} more hides this page.`,
  shiftOver: 'The page stays. Hiding it takes three presses in a row.',
} as const;
