import { describe, expect, it } from 'vitest';
import { begin, bodyOf, type Draft, missing, put, withPhrase } from './draft.ts';

const whole: Draft = { ...begin('2026-11-23'), how: 'CALL', alone: 'YES', words: 'We talked.' };
const label = (matter: string) => matter.toLowerCase();

describe('a letter after a visit', () => {
  it('says the first thing that is missing, and nothing once it can go', () => {
    expect(missing(begin('2026-11-23'), label)).toBe('Choose how you met.');
    expect(missing({ ...whole, visitedOn: '' }, label)).toBe('Choose the day of the visit.');
    expect(missing({ ...whole, words: ' ' }, label)).toBe('Write what you did and talked about.');
    expect(missing({ ...whole, plan: [{ matter: 'MONEY', words: ' ' }] }, label)).toContain('“money”');
    expect(missing(whole, label)).toBeUndefined();
  });

  it('does not go with dictated words that nobody has checked', () => {
    const dictation = { sound: { id: 'a', milliseconds: 900 }, upload: 'b', recording: 'c' };

    expect(missing({ ...whole, dictation }, label)).toContain('not checked');
    expect(missing({ ...whole, dictation: { ...dictation, checked: true } }, label)).toBeUndefined();
    expect(bodyOf('jo', { ...whole, dictation }, new Map(), 1).dictated).toBe('c');
    expect(bodyOf('jo', whole, new Map(), 1).dictated).toBeNull();
  });

  it('names for each part of the plan what stood there on the screen', () => {
    const draft = {
      ...whole,
      plan: [
        { matter: 'MONEY', words: 'Five pounds.' },
        { matter: 'HOME', words: 'A key.' },
      ],
    };
    const stands = new Map([['HOME', { words: 'No key.', version: 7 }]]);

    expect(bodyOf('jo', draft, stands, 2).plan).toEqual([
      { matter: 'MONEY', words: 'Five pounds.', basedOn: 0, templateVersion: 2 },
      { matter: 'HOME', words: 'A key.', basedOn: 7, templateVersion: 2 },
    ]);
  });

  it('keeps what was ticked in its order, each once', () => {
    expect(put(put(put([], 'a', true), 'b', true), 'a', true)).toEqual(['b', 'a']);
    expect(put(['a', 'b'], 'a', false)).toEqual(['b']);
  });

  it('puts a phrase after what is written, as a sentence of its own', () => {
    expect(withPhrase('', 'See you soon.')).toBe('See you soon.');
    expect(withPhrase('We talked ', 'See you soon.')).toBe('We talked. See you soon.');
    expect(withPhrase('Great!', 'See you soon.')).toBe('Great! See you soon.');
  });
});
