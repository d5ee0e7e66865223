import { describe, expect, it } from 'vitest';
import { apart } from './apart.ts';

const shown = (before: string, after: string) =>
  apart(before, after)
    .map(({ kind, text }) => ({ same: text, gone: `[-${text}-]`, new: `[+${text}+]` })[kind])
    .join('');

describe('what changed', () => {
  it('is shown as words added and words taken away', () => {
    expect(shown('I want a bike', 'I want a red bike')).toBe('I want a [+red +]bike');
    expect(shown('I want a red bike', 'I want a bike')).toBe('I want a [-red -]bike');
    expect(shown('five pounds', 'six pounds')).toBe('[-five -][+six +]pounds');
  });

  it('is everything where nothing stood before, and nothing where both are the same', () => {
    expect(shown('', 'A bike')).toBe('[+A bike+]');
    expect(shown('A bike', 'A bike')).toBe('A bike');
    expect(shown('', '')).toBe('');
  });

  it('put together again is either text, line ends and all', () => {
    const [before, after] = ['One\n\ntwo  three 🚲', 'One two\nthree four 🚲'];
    const pieces = apart(before, after);
    const without = (kind: string) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');

    expect(without('new')).toBe(before);
    expect(without('gone')).toBe(after);
  });
});
