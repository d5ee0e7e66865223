import type { QuoteAudience } from '../../api/generated/graphql.ts';

/** The words of the page of quotes: of the panel, and of whoever checks them. */
export const words = {
  way: 'Quotes',
  intro:
    'Young people let these words be shown without their name. Each is from “a young person”. Please do not try to guess who it was. They can take their words back at any time.',
  none: 'No young person has let words be shown to the panel yet.',
  shown: 'What young people say',
  by: 'a young person',
  toCheck: 'To check for names and places',
  toCheckIntro:
    'You read these words alone, and never whose they are. Look for names, places, schools and anything that only one person could have told. New words appear on the first day of a month, at least a week after you release them.',
  noneToCheck: 'Nothing waits to be checked.',
  released: 'Released',
  noneReleased: 'Nothing is released.',
  audience: { PANEL: 'For the panel', PUBLIC: 'For everybody' } satisfies Record<QuoteAudience, string>,
  release: 'Release it',
  keepBack: 'Do not release it',
  takeDown: 'Take it down',
  wordsLabel: 'As it is shown',
  wordsHint: 'You can leave words out: put […] where they stood. Do not change a word.',
  reasonLabel: 'Why not?',
  reasonHint: 'The young person reads this. A whole sentence, in plain words.',
  confirmRelease: 'I checked it: release',
  confirmKeepBack: 'Say so',
  stop: 'Stop',
  done: 'Saved.',
};
