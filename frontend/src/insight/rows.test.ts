import { describe, expect, it } from 'vitest';
import { type Figure, rowsOf } from './rows.ts';

const figure = (subject: string, what: Figure['what'], more: Partial<Figure> = {}): Figure => ({
  subject,
  name: null,
  what,
  categories: [],
  people: null,
  share: null,
  time: null,
  heldBack: null,
  ...more,
});

describe('a released table', () => {
  it('has one row for each group, in the order of the figures', () => {
    const rows = rowsOf([
      figure('HOME', 'UP', { categories: ['AGE_8_TO_11', 'AGE_12_TO_15'], share: 'FEW' }),
      figure('HOME', 'DOWN', { categories: ['AGE_8_TO_11', 'AGE_12_TO_15'], share: 'MOST' }),
      figure('HOME', 'UP', { categories: ['AGE_16_TO_17'], share: 'SOME' }),
    ]);

    expect(rows.map(({ categories }) => categories.length)).toEqual([2, 1]);
    expect(rows[0]?.told.get('DOWN')?.share).toBe('MOST');
  });

  it('says the one sentence for a group that is held back', () => {
    const [row] = rowsOf([figure('HOME', 'UP', { heldBack: 'Not enough people to show this safely' })]);

    expect(row?.heldBack).toBe('Not enough people to show this safely');
  });
});
