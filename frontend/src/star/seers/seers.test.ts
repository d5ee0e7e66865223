import { describe, expect, it } from 'vitest';
import { decided, seersAmong, willSee } from './seers.ts';

const supporter = (id: string, kind: 'SOCIAL_WORKER' | 'MANAGER' | 'CARER') => ({
  id,
  kind,
  name: id,
  seesStar: kind !== 'CARER',
  since: '2026-01-01',
});

describe('those who see a star', () => {
  it('are each named once, however many things they are, and a carer is not among them', () => {
    const all = seersAmong([supporter('Sam', 'SOCIAL_WORKER'), supporter('Sam', 'MANAGER'), supporter('Ade', 'CARER')]);

    expect(all).toEqual([{ id: 'Sam', name: 'Sam', as: 'your social worker and a manager' }]);
  });

  it('are all of them until somebody is said no to', () => {
    const all = seersAmong([supporter('Sam', 'SOCIAL_WORKER'), supporter('Pat', 'MANAGER')]);

    expect(willSee(all, undefined)).toHaveLength(2);
    expect(willSee(all, { Sam: false, Pat: true }).map(({ name }) => name)).toEqual(['Pat']);
  });

  it('must each be decided on once it is chosen one by one', () => {
    const all = seersAmong([supporter('Sam', 'SOCIAL_WORKER'), supporter('Pat', 'MANAGER')]);

    expect(decided(all, undefined)).toBe(true);
    expect(decided(all, { Sam: true })).toBe(false);
    expect(decided(all, { Sam: true, Pat: false })).toBe(true);
  });
});
