import { expect, test } from 'vitest';
import { EMPTY, type ViewDraft } from './viewDraft.ts';
import { draftOf, inputOf } from './viewLetter.ts';

const draft: ViewDraft = {
  ...EMPTY,
  answers: {
    HOME: { step: 2, words: ' The boiler broke twice. ' },
    MONEY: { nonAnswer: 'UNSURE' },
    SAFETY: { words: '' },
  },
};

test('a letter holds what was answered and leaves the other areas out', () => {
  expect(inputOf('jo', draft)).toEqual({
    youngPersonId: 'jo',
    templateVersion: EMPTY.version,
    ratings: [
      { area: 'HOME', step: 2, words: 'The boiler broke twice.' },
      { area: 'MONEY', nonAnswer: 'UNSURE' },
    ],
  });
});

test('a letter that comes back is the draft again, with nothing lost', () => {
  const again = draftOf(inputOf('jo', draft));

  expect(inputOf('jo', again)).toEqual(inputOf('jo', draft));
});
