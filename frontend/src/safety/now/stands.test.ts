import { describe, expect, it } from 'vitest';
import { stands } from './stands.ts';

const since = '2026-11-23T10:00:00.000Z';
const nextAt = '2026-11-24T09:00:00.000Z';

describe('how a concern stands', () => {
  it('names who was told and when the next one is', () => {
    const text = stands({ state: 'PERSON_TOLD', who: 'Sam', since, nextAt: '2026-11-23T10:15:00.000Z' });

    expect(text).toContain('Sam was told at 10:00');
    expect(text).toContain('by 10:15');
  });

  it('says that nobody reads now, and to call', () => {
    const text = stands({ state: 'NOBODY_YET', who: null, since, nextAt });

    expect(text).toContain('Nobody reads this before it opens again.');
    expect(text).toContain('call');
  });

  it('never says that those on duty know what has not arrived', () => {
    expect(stands({ state: 'DUTY_BEING_TOLD', who: null, since, nextAt })).toContain('has not arrived yet');
    expect(stands({ state: 'DUTY_TOLD', who: null, since, nextAt })).toContain('it arrived');
  });

  it('names who has it', () => {
    expect(stands({ state: 'TAKEN_UP', who: 'Sam', since, nextAt: null })).toContain('Sam has it since');
    expect(stands({ state: 'CLOSED', who: 'Femi', since, nextAt: null })).toContain('Femi closed it');
  });
});
