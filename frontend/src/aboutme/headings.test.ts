import { describe, expect, it } from 'vitest';
import { isSame, partsOf, written } from './headings.ts';

describe('a page about oneself', () => {
  it('is sent in the order of its headings, without those that hold nothing', () => {
    expect(written({ HELPS: ' A walk ', ABOUT_ME: 'I am Jo', GOOD_AT: '  ' })).toEqual([
      { heading: 'ABOUT_ME', words: 'I am Jo' },
      { heading: 'HELPS', words: 'A walk' },
    ]);
  });

  it('is read back as it was sent', () => {
    const parts = [{ heading: 'HELPS' as const, words: 'A walk' }];

    expect(partsOf({ parts })).toEqual({ HELPS: 'A walk' });
    expect(partsOf(null)).toEqual({});
  });

  it('is the same when only blanks differ', () => {
    expect(isSame({ HELPS: 'A walk ' }, { HELPS: 'A walk', GOOD_AT: '' })).toBe(true);
    expect(isSame({ HELPS: 'A walk' }, { HELPS: 'Music' })).toBe(false);
  });
});
