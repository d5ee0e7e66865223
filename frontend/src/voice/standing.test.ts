import { describe, expect, it } from 'vitest';
import type { MySayingFragment, SayingState } from '../api/generated/graphql.ts';
import { standingOf } from './standing.ts';

type Happened = MySayingFragment['happened'][number];

const sam = { id: 'sam', name: 'Sam', kind: 'SOCIAL_WORKER' as const, around: true };

const step = (what: Happened['what'], change: Partial<Happened> = {}): Happened => ({
  what,
  who: 'Sam',
  at: '2026-11-20T10:00:00Z',
  answer: null,
  byWhen: null,
  verdict: null,
  words: null,
  to: null,
  ...change,
});

const standing = (state: SayingState, happened: Happened[] = [], people = [sam], unheard = false) =>
  standingOf({ state, happened, recordingState: null, audience: { counted: false, quoted: false, unheard, people } });

describe('where a saying stands', () => {
  it('is told apart while nobody has read it: sent, nobody there, and only for them', () => {
    expect(standing('SAID')).toBe('Sent. Nobody has read it yet');
    expect(standing('SAID', [], [{ ...sam, around: false }], true)).toBe(
      'It waits. Nobody is there to hear it right now',
    );
    expect(standing('SAID', [], [{ ...sam, around: false }])).toBe('Sent. Nobody has read it yet');
    expect(standing('SAID', [], [])).toBe('Only for you');
  });

  it('says of a recording that nobody could write down who makes sure, and not that only they have it', () => {
    const spoken = (people: (typeof sam)[]) =>
      standingOf({
        state: 'SAID',
        happened: [],
        recordingState: 'COULD_NOT_TRANSCRIBE',
        audience: { counted: false, quoted: false, unheard: false, people },
      });

    expect(spoken([sam])).toBe('It could not be written down. Somebody makes sure that you are safe');
    expect(spoken([])).toBe('It could not be written down. You chose “Only me”');
  });

  it('names whoever read it, and whoever answered last', () => {
    const answers = [
      step('HEARD', { who: 'Pat' }),
      step('ANSWERED', { answer: 'NOT_YET', byWhen: '2026-12-03' }),
      step('ANSWERED', { who: 'Pat', answer: 'PARTLY' }),
    ];

    expect(standing('HEARD', answers.slice(0, 1))).toBe('Pat has read it');
    expect(standing('ANSWERED', answers.slice(0, 2))).toBe('Sam answered: not yet. You hear more by 3 December 2026.');
    expect(standing('ANSWERED', answers)).toBe('Pat answered: partly.');
  });

  it('gives their own verdict back', () => {
    expect(standing('SETTLED', [step('VERDICT', { verdict: 'BIT_BETTER' })])).toBe('You said: a bit better');
    expect(standing('OPEN_AGAIN', [step('VERDICT', { verdict: 'NOT_SORTED' })])).toContain('open again');
  });

  it('is still told when its steps are more than a page holds', () => {
    expect(standing('ANSWERED')).toBe('It was answered');
    expect(standing('DONE')).toBe('It was done');
    expect(standing('HEARD')).toBe('It was read');
  });
});
