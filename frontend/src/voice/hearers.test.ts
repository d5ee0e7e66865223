import { describe, expect, it } from 'vitest';
import { hearersAmong, isDecided, namesOf, stillAround, tapped } from './hearers.ts';

const supporter = (id: string, kind: 'SOCIAL_WORKER' | 'MANAGER' | 'CARER') => ({
  id,
  kind,
  name: id,
  seesStar: true,
  mayHear: kind !== 'CARER',
  since: '2026-01-01',
});

const around = hearersAmong([
  supporter('Sam', 'SOCIAL_WORKER'),
  supporter('Sam', 'MANAGER'),
  supporter('Pat', 'MANAGER'),
  supporter('Ade', 'CARER'),
]);

describe('those who can be chosen', () => {
  it('are each named once, and whoever cannot hear here is not among them', () => {
    expect(around.map(({ id, as }) => [id, as])).toEqual([
      ['Sam', 'your social worker and a manager'],
      ['Pat', 'a manager'],
    ]);
  });
});

describe('choosing', () => {
  it('begins with nobody and with no answer', () => {
    expect(isDecided({})).toBe(false);
    expect(namesOf({}, around)).toBeUndefined();
  });

  it('takes somebody in and out again, and leaves the question open when nobody is left', () => {
    expect(tapped({}, 'Sam')).toEqual(['Sam']);
    expect(tapped({ people: ['Sam'] }, 'Pat')).toEqual(['Sam', 'Pat']);
    expect(tapped({ people: ['Sam', 'Pat'] }, 'Sam')).toEqual(['Pat']);
    expect(tapped({ people: ['Pat'] }, 'Pat')).toBeUndefined();
  });

  it('of somebody is not only me any more', () => {
    expect(tapped({ people: [] }, 'Sam')).toEqual(['Sam']);
  });

  it('is done when all three were answered, and no is an answer', () => {
    expect(isDecided({ people: [], counted: false, quoted: false })).toBe(true);
    expect(isDecided({ people: [], counted: false })).toBe(false);
    expect(isDecided({ people: [], quoted: false })).toBe(false);
    expect(isDecided({ counted: true, quoted: true })).toBe(false);
  });
});

describe('whoever left since', () => {
  it('is not sent, and with nobody left the question is open again', () => {
    expect(stillAround({ people: ['Sam', 'gone'] }, around)).toEqual(['Sam']);
    expect(stillAround({ people: ['gone'] }, around)).toBeUndefined();
    expect(stillAround({ people: [] }, around)).toEqual([]);
    expect(stillAround({}, around)).toBeUndefined();
  });
});

describe('the names', () => {
  it('are those of the chosen, or only me', () => {
    expect(namesOf({ people: ['Sam', 'Pat'] }, around)).toBe('Sam and Pat');
    expect(namesOf({ people: [] }, around)).toBe('Only me');
  });
});
