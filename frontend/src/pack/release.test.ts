import { describe, expect, it } from 'vitest';
import type { Figure } from '../insight/rows.ts';
import { about } from './release.ts';

const figure = (subject: string): Figure => ({
  subject,
  name: 'Buses',
  categories: [],
  what: 'PEOPLE',
  people: 10,
  share: null,
  time: null,
  heldBack: null,
});

describe('figures about one of the council’s own things', () => {
  it('are found by its id, which a release names without the lines', () => {
    const all = [figure('01a2086394d27001a31560e15a1fc60a'), figure('01a2085715a4700099b9d814e7991c56')];

    expect(about(all, '01A20863-94d2-7001-a315-60e15a1fc60a')).toEqual([all[0]]);
    expect(about(all, '00000000-94d2-7001-a315-60e15a1fc60a')).toEqual([]);
  });
});
