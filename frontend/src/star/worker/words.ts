/** The words of a worker's own view, and of seeing things differently. */
export const words = {
  giveIntro: (name: string) =>
    `${name} will see this with your name on it, beside their own star. It never changes what ${name} said. Leave out any part you cannot speak about.`,
  seenOrHeard: 'What have you seen or heard?',
  seenOrHeardHint: 'Needed with a step. Write it so that they can read it.',
  steps: 'How is it going?',
  nonAnswers: {
    PASS: 'I’d rather not say',
    NOT_RELEVANT: 'Not about them right now',
    UNSURE: 'I’m not sure',
  },
  leaveOut: 'Leave this part out',
  send: 'Send your view',
  kept: 'What you write is kept on this computer, locked to you, until you send it.',
  areYouSure: 'Once sent it cannot be changed. You can always give a new one.',

  wordsMissing: 'Write what you have seen or heard, to go with the step you chose.',
  answerMissing: 'Choose a step or one of the other answers to go with your words, or take the words out.',
  tooLong: (length: number, longest: number) =>
    `That is ${length.toLocaleString('en-GB')} characters. There is room for ${longest.toLocaleString('en-GB')}. Please make it shorter.`,
  nothingYet: 'Answer at least one part before you send it.',
  problemsTitle: 'Not sent yet. Nothing you wrote is lost.',
  refusedTitle: 'Lodestar could not take this. Nothing you wrote is lost.',

  differTitle: 'We see this differently',
  differIntro: (name: string, worker: string) => `${name} and ${worker} chose different steps here. Both stand.`,
  noDifference: (name: string, worker: string) => `${name} and ${worker} chose the same step wherever both chose one.`,
  viewTitle: (worker: string) => `How ${worker} sees it`,
  viewCaption: (worker: string, day: string) => `${worker}’s view of ${day}, in words`,
  area: 'Part of life',
  chosen: 'Step',
  evidence: 'Seen or heard',
  noWords: 'No words with it',
} as const;
