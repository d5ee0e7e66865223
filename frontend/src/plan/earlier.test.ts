import { describe, expect, it } from 'vitest';
import { earlierOn, lowStepIn, type SaidBefore } from './earlier.ts';

const MONEY = { code: 'MONEY', label: 'Money', prompt: '', areas: ['MONEY'] };
const said = (id: string, words: string | null, about: object | null) => ({
  id,
  words,
  saidAt: '2026-11-02T10:00:00Z',
  about,
});

const before = {
  star: {
    latest: {
      id: 'r',
      raterName: 'Jo',
      wording: 'AGE_12_15',
      templateVersion: 1,
      givenAt: '2026-11-03T10:00:00Z',
      ratings: [
        { area: 'MONEY', step: 1, nonAnswer: null, words: 'It never lasts' },
        { area: 'HOME', step: 2, nonAnswer: null, words: 'Too loud' },
      ],
      whatMatters: [],
      hope: null,
    },
  },
  sayings: {
    nodes: [
      said('1', 'I want a bank card', { area: null, matter: 'MONEY' }),
      said('2', 'Five pounds is little', { area: 'MONEY', matter: null }),
      said('3', 'My room', { area: 'HOME', matter: null }),
      said('4', null, { area: 'MONEY', matter: null }),
      said('5', 'Anything', null),
    ],
  },
} as unknown as SaidBefore;

describe('what was said before', () => {
  it('is offered in the matter it belongs to, in the words it was said in, and nowhere else', () => {
    expect(earlierOn(MONEY, before).map(({ words }) => words)).toEqual([
      'I want a bank card',
      'Five pounds is little',
      'It never lasts',
    ]);
    expect(earlierOn({ ...MONEY, code: 'IDENTITY', areas: ['IDENTITY_SAY'] }, before)).toEqual([]);
  });

  it('suggests a matter by a low step alone', () => {
    const { latest } = before.star;
    const high = { ...latest, ratings: [{ area: 'MONEY', step: 3 }] } as unknown as typeof latest;

    expect(lowStepIn(MONEY, high, (area) => area)).toBeUndefined();
    expect(lowStepIn(MONEY, undefined, (area) => area)).toBeUndefined();
  });
});
