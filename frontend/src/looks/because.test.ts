import { describe, expect, it } from 'vitest';
import { asWhat, because, byDay, didWhat, type Look } from './because.ts';

const look: Look = {
  id: '1',
  who: 'Sam',
  role: 'PRACTITIONER',
  at: '2026-11-22T23:30:00.000Z',
  until: '2026-11-22T23:31:00.000Z',
  things: ['STAR'],
  why: 'SUPPORTS',
  kind: 'SOCIAL_WORKER',
  since: '2026-10-01',
  manages: [],
  reason: null,
  toldAt: null,
  notExpected: null,
};

describe('why somebody may look', () => {
  it('is what they are to the young person, and since when', () => {
    expect(because(look)).toBe('They may, because they have been your social worker since 1 October 2026.');
    expect(asWhat(look)).toBe('your social worker');
  });

  it('is whom they manage', () => {
    expect(because({ ...look, why: 'MANAGES', manages: ['Sam', 'Ali'] })).toBe(
      'They may, because they manage Sam and Ali.',
    );
  });

  it('is said even when the link or the team has changed since', () => {
    expect(because({ ...look, kind: null, since: null })).toContain('supported you then');
    expect(because({ ...look, why: 'MANAGES' })).toContain('managed one of your workers then');
  });

  it('is an emergency, and does not promise a reason that nobody can read any more', () => {
    expect(because({ ...look, why: 'BREAK_GLASS', reason: 'The school rang.' })).toContain('This is why:');
    expect(because({ ...look, why: 'BREAK_GLASS', reason: null })).not.toContain('This is why:');
  });
});

describe('what somebody did', () => {
  it('is told apart where they listened, and why a safeguarding lead may is about keeping people safe', () => {
    expect(didWhat({ ...look, things: ['STAR', 'RECORDING'] })).toEqual([
      'Saw your star, your name and who supports you.',
      'Listened to a recording of yours that nobody could write down, to be sure you are safe.',
    ]);
    expect(didWhat({ ...look, things: ['RECORDING'] })).toHaveLength(1);
    expect(because({ ...look, why: 'COUNCIL', role: 'SAFEGUARDING_LEAD' })).toContain('keep young people safe');
    expect(because({ ...look, why: 'COUNCIL', role: 'RECORDS_OFFICER' })).toContain('look after the council’s records');
  });
});

describe('looks by day', () => {
  it('go by the day it was in England', () => {
    const summer = { ...look, at: '2026-07-01T23:30:00.000Z' };

    expect(byDay([look, { ...look, id: '2' }, summer]).map(([day, looks]) => [day, looks.length])).toEqual([
      ['22 November 2026', 2],
      ['2 July 2026', 1],
    ]);
  });
});
