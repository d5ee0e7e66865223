import { describe, expect, test } from 'vitest';
import { ago } from './ago.ts';

const now = new Date('2026-11-22T09:30:00Z');

describe('How long ago', () => {
  test.each([
    ['2026-11-22T08:00:00Z', 'today'],
    ['2026-11-21T23:59:00Z', 'yesterday'],
    ['2026-11-16T12:00:00Z', '6 days ago'],
    ['2026-11-01T12:00:00Z', '3 weeks ago'],
    ['2026-06-20T12:00:00Z', '5 months ago'],
    ['2024-11-20T12:00:00Z', '2 years ago'],
  ])('%s was %s', (moment, words) => {
    expect(ago(moment, now)).toBe(words);
  });

  test('an evening in summer belongs to the day it was in England', () => {
    expect(ago('2026-06-30T23:30:00Z', new Date('2026-07-01T08:00:00Z'))).toBe('today');
  });

  test('a moment just ahead of the server is today, never "in 0 days"', () => {
    expect(ago('2026-11-22T09:31:00Z', now)).toBe('today');
  });
});
