import { describe, expect, it } from 'vitest';
import { characters, isTooLong, LONGEST, roomLeft } from './counting.ts';

describe('characters', () => {
  it.each([
    ['hello', 5],
    ['👨‍👩‍👧‍👦', 1],
    ['🏴󠁧󠁢󠁷󠁬󠁳󠁿🇬🇧', 2],
    ['é', 1],
    ['నమస్తే', 3],
    ['سلام', 4],
  ])('of %s are counted as a person counts them', (text, count) => {
    expect(characters(text)).toBe(count);
  });
});

describe('room', () => {
  it('is not spoken of while there is plenty', () => {
    expect(roomLeft('a'.repeat(LONGEST - 201))).toBeUndefined();
    expect(roomLeft('👨‍👩‍👧‍👦'.repeat(LONGEST - 201))).toBeUndefined();
  });

  it('is told near the end, and how much is too much', () => {
    expect(roomLeft('a'.repeat(LONGEST - 200))).toBe(200);
    expect(roomLeft('👍🏽'.repeat(LONGEST))).toBe(0);
    expect(roomLeft(` ${'a'.repeat(LONGEST + 3)} `)).toBe(-3);
  });
});

describe('what is too long', () => {
  it('is one character more than fits, and not the last that does', () => {
    expect(isTooLong('a'.repeat(LONGEST))).toBe(false);
    expect(isTooLong('a'.repeat(LONGEST + 1))).toBe(true);
  });

  it('is also what no database has room for, however few characters it is', () => {
    expect(isTooLong('👨‍👩‍👧‍👦'.repeat(2_300))).toBe(false);
    expect(isTooLong('👨‍👩‍👧‍👦'.repeat(2_500))).toBe(true);
  });
});
