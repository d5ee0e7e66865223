import { describe, expect, it } from 'vitest';
import { stands } from './stands.ts';

const since = '2026-11-23T10:00:00.000Z';
const nextAt = '2026-11-24T09:00:00.000Z';

describe('how a concern stands', () => {
  it('names who was told and when the next one is', () => {
    const text = stands({ state: 'PERSON_TOLD', who: 'Sam', since, nextAt: '2026-11-23T10:15:00.000Z', opensAt: null });

    expect(text).toContain('Sam was told at 10:00');
    expect(text).toContain('by 10:15');
  });

  it('says until when nobody reads, and to call', () => {
    const text = stands({ state: 'NOBODY_YET', who: null, since, nextAt, opensAt: '2026-11-23T09:00:00.000Z' });

    expect(text).toContain('Nobody reads this before 23 November 2026 at 09:00.');
    expect(text).toContain('call');
  });

  it('does not say that the council is closed while it is not', () => {
    const text = stands({ state: 'NOBODY_YET', who: null, since, nextAt, opensAt: null });

    expect(text).not.toContain('closed');
    expect(text).toContain('call');
  });

  it('never says that those on duty know what has not arrived', () => {
    expect(stands({ state: 'DUTY_BEING_TOLD', who: null, since, nextAt, opensAt: null })).toContain(
      'has not arrived yet',
    );
    expect(stands({ state: 'DUTY_TOLD', who: null, since, nextAt, opensAt: null })).toContain('it arrived');
  });

  it('names who has it', () => {
    expect(stands({ state: 'TAKEN_UP', who: 'Sam', since, nextAt: null, opensAt: null })).toContain('Sam has it since');
    expect(stands({ state: 'CLOSED', who: 'Femi', since, nextAt: null, opensAt: null })).toContain('Femi closed it');
  });
});
