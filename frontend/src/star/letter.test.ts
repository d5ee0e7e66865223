// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import type { Draft } from './draft.ts';
import { saysAnything, wordsAlone } from './draft.ts';
import { inputOf } from './letter.ts';

const aDraft = (change: Partial<Draft> = {}): Draft => ({
  wording: 'AGE_12_15',
  version: 1,
  answers: {},
  matters: [],
  hope: '',
  at: '/give/1',
  open: true,
  ...change,
});

describe('what is sent', () => {
  it('holds steps, other answers and own words, and nothing for what was skipped', () => {
    const draft = aDraft({
      answers: {
        HOME: { step: 2, words: '  its cold  ' },
        MONEY: { nonAnswer: 'PASS' },
        SAFETY: {},
      },
    });

    expect(inputOf(draft).ratings).toEqual([
      { area: 'HOME', step: 2, words: 'its cold' },
      { area: 'MONEY', nonAnswer: 'PASS' },
    ]);
  });

  it('names those who may not see it, and nobody when that was not chosen', () => {
    expect(inputOf(aDraft({ chosen: { sam: true, pat: false } })).hideFrom).toEqual(['pat']);
    expect(inputOf(aDraft())).not.toHaveProperty('hideFrom');
  });

  it('leaves out lines that were left empty', () => {
    const input = inputOf(aDraft({ matters: ['Kai', ' ', ''], hope: '  ' }));

    expect(input.whatMatters).toEqual(['Kai']);
    expect(input).not.toHaveProperty('hope');
  });

  it('passes on what the phone believes the time is, however wrong, unless no calendar knows it', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2001-02-03T04:05:06.000Z'));
    expect(inputOf(aDraft()).phoneTime).toBe('2001-02-03T04:05:06.000Z');

    vi.setSystemTime(8_640_000_000_000_000);
    expect(inputOf(aDraft())).not.toHaveProperty('phoneTime');
    vi.useRealTimers();
  });
});

describe('a draft', () => {
  it('says nothing while it is empty', () => {
    expect(saysAnything(aDraft({ answers: { HOME: { words: ' ' } } }))).toBe(false);
  });

  it.each([
    { answers: { HOME: { step: 1 as const } } },
    { answers: { HOME: { nonAnswer: 'PASS' as const } } },
    { answers: { HOME: { words: 'hm' } } },
    { matters: ['Kai'] },
    { hope: 'drums' },
  ])('says something with %o', (change) => {
    expect(saysAnything(aDraft(change))).toBe(true);
  });

  it('notices words that have no answer to go with', () => {
    expect(wordsAlone({ words: 'hm' })).toBe(true);
    expect(wordsAlone({ words: 'hm', step: 3 })).toBe(false);
    expect(wordsAlone({ words: ' ' })).toBe(false);
  });
});
