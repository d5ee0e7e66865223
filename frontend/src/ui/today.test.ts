import { afterEach, expect, it, vi } from 'vitest';
import { hasPassed, today } from './today.ts';

afterEach(() => vi.useRealTimers());

it('is over when the day is over in England, and not before', () => {
  vi.useFakeTimers({ now: new Date('2026-06-30T22:59:00Z') });
  expect(hasPassed('2026-06-30')).toBe(false);
  vi.setSystemTime(new Date('2026-06-30T23:00:00Z'));
  expect(hasPassed('2026-06-30')).toBe(true);
  expect(today()).toBe('2026-07-01');
});
