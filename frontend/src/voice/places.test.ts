import { describe, expect, it } from 'vitest';
import { ABOUT, beforeThat, CHECK, isVoice, onFrom, saidAt, saidPlace, WHICH, WORDS } from './places.ts';

describe('the steps of saying something', () => {
  it('ask more closely only where there is something to ask', () => {
    expect(onFrom(ABOUT, true)).toBe(WHICH);
    expect(onFrom(ABOUT, false)).toBe(WORDS);
    expect(beforeThat(WORDS, true)).toBe(WHICH);
    expect(beforeThat(WORDS, false)).toBe(ABOUT);
  });

  it('begin at home and end with the last look', () => {
    expect(beforeThat(ABOUT, true)).toBe('/');
    expect(onFrom(CHECK, false)).toBe(CHECK);
  });
});

describe('an address', () => {
  it('finds one thing said again', () => {
    expect(saidAt(saidPlace('0199-ab'))).toBe('0199-ab');
    expect(saidAt('/said')).toBeUndefined();
  });

  it('is one of these pages or another', () => {
    expect(['/say', '/say/words', '/said', '/said/0199-ab'].every(isVoice)).toBe(true);
    expect(['/', '/sayings', '/star', '/saidx'].some(isVoice)).toBe(false);
  });
});
