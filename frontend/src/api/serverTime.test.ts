import { expect, test } from 'vitest';
import { noteServerTime, serverNow } from './serverTime.ts';

test('the time is the server’s, whatever this device believes', () => {
  noteServerTime('Sun, 22 Nov 2026 09:30:00 GMT');

  const now = serverNow()?.getTime() ?? 0;

  expect(now - Date.parse('2026-11-22T09:30:00Z')).toBeGreaterThanOrEqual(0);
  expect(now - Date.parse('2026-11-22T09:30:00Z')).toBeLessThan(5_000);
});

test('an answer without a date changes nothing', () => {
  noteServerTime('Sun, 22 Nov 2026 09:30:00 GMT');

  noteServerTime(null);
  noteServerTime('soon');

  expect(serverNow()?.getUTCFullYear()).toBe(2026);
});
