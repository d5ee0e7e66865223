import { describe, expect, it } from 'vitest';
import { joinedWish, wishText } from './joining.ts';
import type { WishDraft } from './WishForm.tsx';

const stands: WishDraft = {
  talk: 'My bike',
  people: ['nan', 'sam'],
  others: 'My coach',
  manner: 'PHONE',
  place: 'After school',
  basedOn: 4,
};
const mine: WishDraft = {
  talk: 'My room',
  people: ['sam', 'lee'],
  others: 'My friend Ola',
  manner: 'VIDEO',
  place: 'At the library',
  basedOn: 3,
};

describe('two wishes for one meeting', () => {
  it('are one with everything of both in it', () => {
    const both = joinedWish(stands, mine);

    expect(both.people).toEqual(['nan', 'sam', 'lee']);
    expect(both.basedOn).toBe(4);
    const text = wishText(both, (id) => `(${id})`);
    for (const wish of [stands, mine]) {
      for (const part of [wish.talk, wish.others, wish.place, ...wish.people]) {
        expect(text).toContain(part);
      }
    }
    expect(both.manner).toBe('VIDEO');
    expect(both.place).toContain('phone');
  });

  it('say nothing twice that is the same in both', () => {
    expect(joinedWish(stands, { ...stands, basedOn: 3 })).toEqual(stands);
  });

  it('show every field, and only those that have something', () => {
    const text = wishText(stands, (id) => id.toUpperCase());

    for (const part of ['My bike', 'NAN, SAM, My coach', 'After school']) {
      expect(text).toContain(part);
    }
    expect(wishText({ talk: '', people: [], others: '', manner: '', place: '' }, String)).toBe('');
  });
});
