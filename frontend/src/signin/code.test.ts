// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { takeCodeFromLink, tidyCode } from './code.ts';
import { isWholePin, onlyPin } from './doors.ts';

describe('a code', () => {
  it.each(['abcd-efgh-jkmn', 'ABCD EFGH JKMN', ' abcdefghjkmn ', 'ABCD–EFGH–JKMN', 'abcd-efgh-jkmn-and-more'])(
    'typed as "%s" is put right',
    (typed) => expect(tidyCode(typed)).toBe('ABCD-EFGH-JKMN'),
  );

  it('can be typed bit by bit', () => {
    expect(tidyCode('ab')).toBe('AB');
    expect(tidyCode('abcde')).toBe('ABCD-E');
    expect(tidyCode('')).toBe('');
  });

  it('is taken out of the address', () => {
    history.replaceState(null, '', '/start#abcd-efgh-jkmn');

    expect(takeCodeFromLink()).toBe('ABCD-EFGH-JKMN');
    expect(location.href).not.toContain('#');
  });

  it('of a link is left as it is', () => {
    const secret = 'abcDEF_-0123456789abcdefghijklmnopqrstuvwxy';
    history.replaceState(null, '', `/start#${secret}`);

    expect(takeCodeFromLink()).toBe(secret);
    expect(location.href).not.toContain('#');
  });

  it('that is broken in the address is no code, and breaks nothing', () => {
    history.replaceState(null, '', '/start#%E0%A4%A');

    expect(() => takeCodeFromLink()).not.toThrow();
    expect(location.href).not.toContain('#');
  });
});

describe('a PIN', () => {
  it('is six digits and nothing else', () => {
    expect(onlyPin('12 34-56 78')).toBe('123456');
    expect(isWholePin('12345')).toBe(false);
    expect(isWholePin('123456')).toBe(true);
  });
});
