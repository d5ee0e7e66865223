import { expect, test } from 'vitest';
import { dayBefore, EMPTY, happenedInput, missingIn, nextDay, type Time } from './family.ts';

const time = (day: string, rest: Partial<Time> = {}): Time => ({
  id: day,
  wishId: 'dad',
  day,
  isPlanned: true,
  words: null,
  by: 'Sam',
  movedFrom: null,
  isSeenDifferently: false,
  mine: null,
  theirs: null,
  feeling: null,
  ...rest,
});

test('the next time is the first planned day to come of which nobody said anything', () => {
  const said = { mine: { what: 'CANCELLED' } as Time['mine'] };

  expect(nextDay([time('2999-03-01'), time('2999-02-01'), time('2999-01-01', said), time('2001-01-01')])).toBe(
    '2999-02-01',
  );
  expect(nextDay([time('2001-01-01')])).toBeUndefined();
});

test('the day before the first of a month is the last of the one before, in a leap year too', () => {
  expect(dayBefore('2028-03-01')).toBe('2028-02-29');
  expect(dayBefore('2026-01-01')).toBe('2025-12-31');
});

test('what is missing is said one thing at a time', () => {
  expect(missingIn(EMPTY, true)).toBe('Choose the day.');
  expect(missingIn(EMPTY, false)).toBe('Choose what happened first.');
  expect(missingIn({ ...EMPTY, what: 'CANCELLED' }, false)).toBe('Choose who it was.');
  expect(missingIn({ ...EMPTY, what: 'LATE', whom: 'FAMILY', minutes: 'ten' }, false)).toContain('as a number');
  expect(missingIn({ ...EMPTY, what: 'MOVED' }, false)).toBe('Choose the day.');
  expect(missingIn({ ...EMPTY, what: 'HAPPENED' }, false)).toBeUndefined();
});

test('what was typed for something else is not sent', () => {
  const draft = { ...EMPTY, what: 'HAPPENED', whom: 'CARER', minutes: '20', toDay: '2030-01-01' } as const;

  expect(happenedInput(draft)).toMatchObject({ what: 'HAPPENED', whom: null, minutes: null, toDay: null });
});
