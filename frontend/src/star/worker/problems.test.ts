import { describe, expect, test } from 'vitest';
import { findProblems, isEmpty } from './problems.ts';
import { EMPTY } from './viewDraft.ts';

const AREAS = ['FEELINGS', 'HOME'];
const draft = (answers: (typeof EMPTY)['answers']) => ({ ...EMPTY, answers });

describe('A worker’s view', () => {
  test('cannot be sent with a step and nothing seen or heard', () => {
    const found = findProblems(draft({ HOME: { step: 2, words: '   ' } }), AREAS);

    expect(found).toEqual([
      { area: 'HOME', field: 'words', sentence: 'Write what you have seen or heard, to go with the step you chose.' },
    ]);
  });

  test('cannot be sent with words that belong to no answer', () => {
    expect(findProblems(draft({ HOME: { words: 'She likes the garden.' } }), AREAS)).toMatchObject([
      { area: 'HOME', field: 'answer' },
    ]);
  });

  test('with more words than there is room for says how many, and counts a smiley as one', () => {
    expect(findProblems(draft({ HOME: { step: 2, words: '🙂'.repeat(2_000) } }), AREAS)).toEqual([]);
    expect(findProblems(draft({ HOME: { step: 2, words: '🙂'.repeat(2_001) } }), AREAS)[0]?.sentence).toContain(
      '2,001',
    );
  });

  test('may leave areas out, and may say "I’m not sure" without words', () => {
    expect(findProblems(draft({ HOME: { nonAnswer: 'UNSURE' } }), AREAS)).toEqual([]);
  });

  test('is told of everything at once, in the order of the page', () => {
    const found = findProblems(draft({ HOME: { step: 1 }, FEELINGS: { step: 5 } }), AREAS);

    expect(found.map(({ area }) => area)).toEqual(AREAS);
  });

  test('is empty until an area has an answer', () => {
    expect(isEmpty(draft({ HOME: { words: 'half a thought' } }))).toBe(true);
    expect(isEmpty(draft({ HOME: { nonAnswer: 'PASS' } }))).toBe(false);
  });
});
