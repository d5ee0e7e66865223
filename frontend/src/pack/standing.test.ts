import { describe, expect, it } from 'vitest';
import { STANDINGS, standingOf } from './standing.ts';

describe('where a promise stands in the pack', () => {
  it('is late before anything else, so that nothing covers it', () => {
    expect(standingOf({ stands: 'PROGRESS', isLate: true })).toBe('LATE');
    expect(standingOf({ stands: 'DATE_MOVED', isLate: true })).toBe('LATE');
    expect(STANDINGS[0]).toBe('LATE');
  });

  it('is what its last step says', () => {
    expect(standingOf({ stands: 'BROKEN', isLate: false })).toBe('BROKEN');
    expect(standingOf({ stands: 'KEPT', isLate: false })).toBe('KEPT');
    expect(standingOf({ stands: 'MADE', isLate: false })).toBe('UNDER_WAY');
    expect(standingOf({ stands: 'DATE_MOVED', isLate: false })).toBe('UNDER_WAY');
    expect(standingOf({ stands: 'NOT_YET', isLate: false })).toBe('NOT_PROMISED');
  });
});
