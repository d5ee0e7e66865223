// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { type Draft, isAbout, saysAnything } from './draft.ts';
import { draftOf, inputOf } from './letter.ts';

const aDraft = (change: Partial<Draft> = {}): Draft => ({
  subject: 'NOTHING',
  words: 'I want to see my brother more',
  people: [],
  counted: false,
  quoted: false,
  at: '/say/check',
  ...change,
});

describe('what is sent', () => {
  it('holds the words as they were written, without the blanks around them', () => {
    expect(inputOf(aDraft({ words: '  I miss  Kai 💔\n' })).words).toBe('I miss  Kai 💔');
  });

  it.each([
    [
      { subject: 'AREA', which: 'HOME' },
      { kind: 'AREA', area: 'HOME' },
    ],
    [
      { subject: 'PLAN_MATTER', which: 'MONEY' },
      { kind: 'PLAN_MATTER', matter: 'MONEY' },
    ],
    [
      { subject: 'PERSON', which: 'sam' },
      { kind: 'PERSON', personId: 'sam' },
    ],
    [{ subject: 'BEFORE_MEETING' }, { kind: 'BEFORE_MEETING' }],
    [{ subject: 'AFTER_MEETING' }, { kind: 'AFTER_MEETING' }],
  ] as const)('says what it is about: %o', (chosen, about) => {
    expect(inputOf(aDraft(chosen))).toMatchObject({ about, goodNews: false });
  });

  it('is about nothing when that was chosen, and good news asks nothing back', () => {
    expect(inputOf(aDraft())).not.toHaveProperty('about');
    expect(inputOf(aDraft({ subject: 'GOOD_NEWS' }))).toMatchObject({ goodNews: true });
    expect(inputOf(aDraft({ subject: 'GOOD_NEWS' }))).not.toHaveProperty('about');
  });

  it('answers nothing that was not answered', () => {
    const { audience } = inputOf(aDraft({ people: undefined, counted: undefined, quoted: true }));

    expect(audience).not.toHaveProperty('people');
    expect(audience?.counted).toBeUndefined();
    expect(audience?.quoted).toBe(true);
  });

  it('names nobody when it is only for them', () => {
    expect(inputOf(aDraft({ people: [] })).audience?.people).toEqual([]);
  });

  it('passes on what the phone believes the time is', () => {
    vi.useFakeTimers();
    vi.setSystemTime(new Date('2001-02-03T04:05:06.000Z'));
    expect(inputOf(aDraft()).phoneTime).toBe('2001-02-03T04:05:06.000Z');
    vi.useRealTimers();
  });
});

describe('what came back', () => {
  it.each([
    aDraft(),
    aDraft({ subject: 'GOOD_NEWS', people: ['sam', 'pat'], counted: true, quoted: false }),
    aDraft({ subject: 'AREA', which: 'HOME', people: ['sam'], quoted: true }),
    aDraft({ subject: 'PLAN_MATTER', which: 'CONTINGENCY' }),
    aDraft({ subject: 'PERSON', which: 'sam' }),
    aDraft({ subject: 'AFTER_MEETING' }),
  ])('is the draft it was: %o', (draft) => {
    expect(draftOf(inputOf(draft))).toEqual({ which: undefined, ...draft });
  });
});

describe('a draft', () => {
  it('says something once there is a subject or a word', () => {
    expect(saysAnything(aDraft({ subject: undefined, words: ' ' }))).toBe(false);
    expect(saysAnything(aDraft({ subject: undefined, words: 'hm' }))).toBe(true);
    expect(saysAnything(aDraft({ words: '' }))).toBe(true);
  });

  it('is about something once an area, a matter or a person has its name', () => {
    expect(isAbout(aDraft({ subject: undefined }))).toBe(false);
    expect(isAbout(aDraft({ subject: 'PERSON' }))).toBe(false);
    expect(isAbout(aDraft({ subject: 'PERSON', which: 'sam' }))).toBe(true);
    expect(isAbout(aDraft({ subject: 'BEFORE_MEETING' }))).toBe(true);
  });
});
