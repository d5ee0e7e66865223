/** The words of asking a young person whether a phone that came in as them is theirs. */
export const words = {
  wasThatYou: (moment: string) => `Somebody came in as you on another phone on ${moment}. Was that you?`,
  wasMe: 'Yes, that was me',
  wasNotMe: 'No, take it off',
  isOff: 'That phone is off. Nobody can come in as you on it now.',
  isOffTell:
    'If it was not yours, somebody else may have seen what you said. That is not your fault. Tell a worker you trust, or call a number on the help page.',
  isOffHelp: 'Go to the help page',
  isOffMine: 'If it was yours after all, you can add it again with a new code.',
} as const;
