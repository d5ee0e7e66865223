import type { QuoteAudience } from '../api/generated/graphql.ts';

/** The words of letting others be shown what one said. Whoever reads them may be nine. */
export const words = {
  title: 'Show my words to others?',
  intro:
    'You can let others read your words without your name. You do not have to. Nobody sees them before a person has checked them for names and places.',
  means:
    'Your words are shown as from “a young person”: no name, no age, no place, no date. The way you say it could still show somebody that it was you.',
  audiences: {
    PANEL: 'The panel',
    PUBLIC: 'Everybody',
  } satisfies Record<QuoteAudience, string>,
  audienceMeans: {
    PANEL: 'The group of people who check that the council looks after young people well.',
    PUBLIC: 'Anybody at all, on the page “You said, we did” that everybody can read.',
  } satisfies Record<QuoteAudience, string>,
  offer: {
    PANEL: 'Yes, my words may be shown to the panel',
    PUBLIC: 'Yes, my words may be shown to everybody',
  } satisfies Record<QuoteAudience, string>,
  no: 'You said no. Nothing of this is shown here.',
  which: 'Which words?',
  all: 'All of it',
  part: 'Only a part of it',
  chooseWhich: 'Choose: all of it, or only a part.',
  partLabel: 'The part that may be shown',
  partHint: 'Take away words at the start and at the end. What stays has to be as you said it.',
  send: 'Yes, these words may be shown',
  stop: 'Not now',
  offered: 'Thank you. Somebody checks your words first. We tell you what comes of it.',
  back: 'Take this back',
  takenBack: 'Done. These words are not shown to them any more.',
  other: 'Choose other words',
  yourWords: 'Your words:',
  shownAs: 'As others read them:',
  wouldRead: 'As others would read them:',
  waiting: 'You said yes. A person still has to check the words for names and places.',
  toBeShown: (day: string, who: string) => `${who} checked it. It is shown from ${day}. You can still take it back.`,
  shown: (day: string) => `Shown since ${day}.`,
  notNow:
    'These words are not shown to anybody right now. They may be shown again later. You did nothing wrong, and you do not have to do anything. You can still take them back.',
  notReleased: (who: string) => `It is not shown. ${who} says why:`,
  ended: 'You ended this.',
  was: (from: string, until: string) => `It was shown from ${from} to ${until}.`,
  before: 'What was before',
  somebody: 'Somebody',
};
