import { describe, expect, it } from 'vitest';
import { quartersOver } from './quarters.ts';

describe('quarters that can be closed', () => {
  it('are those that are over, over the end of a year', () => {
    expect(quartersOver('2026-05-31', 3)).toEqual([
      { year: 2026, quarter: 'JANUARY_TO_MARCH' },
      { year: 2025, quarter: 'OCTOBER_TO_DECEMBER' },
      { year: 2025, quarter: 'JULY_TO_SEPTEMBER' },
    ]);
  });

  it('do not hold the one that begins today', () => {
    expect(quartersOver('2027-01-01', 1)).toEqual([{ year: 2026, quarter: 'OCTOBER_TO_DECEMBER' }]);
  });
});
