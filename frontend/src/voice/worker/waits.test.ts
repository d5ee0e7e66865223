import { describe, expect, test } from 'vitest';
import { dayHasCome, isPressing, whereItStands } from './waits.ts';

const now = new Date('2026-11-22T23:30:00Z');
const unread = { goodNews: false, state: 'SAID', answer: null, byWhen: null, with: null } as const;
const answered = (answer: 'YES' | 'NO' | 'NOT_YET', byWhen: string | null = null) =>
  ({ ...unread, state: 'ANSWERED', answer, byWhen, with: 'Sam' }) as const;

describe('Where something that was said stands', () => {
  test.each([
    [unread, 'Nobody has read it yet.'],
    [{ ...unread, goodNews: true }, 'Good news. Nobody has read it yet.'],
    [{ ...unread, with: 'Pat' }, 'Pat was asked to take it up and has not read it yet.'],
    [{ ...unread, state: 'HEARD', with: 'Sam' } as const, 'Sam has it. It waits for an answer.'],
    [answered('YES'), 'The answer is yes. It waits to be done.'],
    [answered('NO'), 'The answer is no.'],
    [answered('NOT_YET', '2026-11-23'), 'The answer is not yet. More is promised by 23 November 2026.'],
    [answered('NOT_YET', '2026-11-22'), 'More was promised by 22 November 2026. That day has come.'],
    [{ ...unread, state: 'OPEN_AGAIN' } as const, 'They said it is not sorted, so it is open again.'],
  ])('%o', (mention, sentence) => {
    expect(whereItStands(mention, now)).toBe(sentence);
  });
});

describe('A promise', () => {
  test('has come on its day in England, which begins before the day in Greenwich in summer', () => {
    const summer = new Date('2026-07-01T23:30:00Z');

    expect(dayHasCome(answered('NOT_YET', '2026-07-02'), summer)).toBe(true);
    expect(dayHasCome(answered('NOT_YET', '2026-07-03'), summer)).toBe(false);
  });

  test('whose day has come presses, and so does what is unread or open again; what somebody has in hand does not', () => {
    expect(isPressing(answered('NOT_YET', '2026-11-22'), now)).toBe(true);
    expect(isPressing(unread, now)).toBe(true);
    expect(isPressing({ ...unread, state: 'OPEN_AGAIN' }, now)).toBe(true);
    expect(isPressing(answered('NOT_YET', '2026-11-23'), now)).toBe(false);
    expect(isPressing({ ...unread, state: 'HEARD' }, now)).toBe(false);
  });
});
