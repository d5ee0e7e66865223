import { describe, expect, it } from 'vitest';
import { countsOf, placeOf, sentence } from './kinds.ts';
import { words } from './words.ts';

const waiting = { youngPersonId: 'jo', name: 'Jo', thingId: 'thing', since: '2026-01-01T00:00:00Z', byDay: null };

describe('a day', () => {
  it('counts what belongs together together, concerns first, and nothing that is not there', () => {
    expect(
      countsOf([
        { what: 'TO_HEAR', many: 2 },
        { what: 'NOT_SORTED', many: 1 },
        { what: 'CONCERN', many: 1 },
      ]),
    ).toEqual([
      { group: 'CONCERNS', label: '1 concern' },
      { group: 'REPLIES', label: '3 replies owed' },
    ]);
    expect(countsOf([])).toEqual([]);
  });

  it('leads to the page where something is done', () => {
    expect(placeOf({ ...waiting, what: 'TO_ANSWER' })).toBe('/people/jo/said/thing');
    expect(placeOf({ ...waiting, what: 'CONCERN_MINE' })).toBe('/concerns/thing');
    expect(placeOf({ ...waiting, what: 'REVIEW_DUE', thingId: null })).toBe('/people/jo/review');
    expect(placeOf({ ...waiting, what: 'FAMILY_TIME' })).toBe('/people/jo/family-time');
    expect(placeOf({ ...waiting, what: 'HELP_ASKED' })).toBe('/people/jo/help');
    expect(placeOf({ ...waiting, what: 'PLAN_CHANGED', thingId: null })).toBe('/people/jo/plan');
    expect(placeOf({ ...waiting, what: 'ABOUT_ME', thingId: null })).toBe('/people/jo/about-me');
  });

  it('says by when a review is to be held, and of the rest only what it is', () => {
    expect(sentence(words.what, 'REVIEW_DUE', '2026-12-03')).toBe(
      'Has a review coming up. Hold it by 3 December 2026.',
    );
    expect(sentence(words.what, 'NOT_YET_DUE', '2026-12-03')).toBe(words.what.NOT_YET_DUE);
  });
});
