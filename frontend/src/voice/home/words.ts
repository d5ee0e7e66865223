/** The few words about what was said that stand on a young person's first page. */
export const words = {
  HEARD: (who: string) => `${who} has read something you said.`,
  ANSWERED: (who: string) => `${who} answered something you said.`,
  DONE: (who: string) => `${who} did something about what you said. You can say whether it is sorted.`,
  HANDED_ON: (who: string) => `${who} asked somebody else to take up what you said.`,
  several: 'There is something new about things you said.',
  look: 'See what happened',
  toCheck: (many: number) =>
    many === 1
      ? 'Something you said out loud is written down. Nobody else can read it until you have looked at it.'
      : `${many > 20 ? 'More than 20' : many} things you said out loud are written down. Nobody else can read them until you have looked at them.`,
  checkIt: 'Is this what you said?',
  checkFirst: 'Look at the first one',
  nobodyThere: 'Something you said waits, and nobody is there to hear it any more.',
  chooseOther: 'Choose somebody else',

  begun: 'You began to say something. It is on this phone only.',
  carryOn: 'Carry on',
  startOver: 'Delete it',

  cameBack: 'What you said could not be sent. Nothing is lost.',
  putRight: 'Put it right',
  cameBackLater: 'It opens again here once you have sent or deleted what you are saying now.',
  waiting: 'What you said is waiting on this phone. It goes by itself as soon as there is a connection.',
  sending: 'What you said is being sent…',
} as const;
