import type { Me } from '../api/session.ts';

/** What the council promises about working together with young people. */
export const CHARTER = '/charter';

const READERS: readonly Me['role'][] = [
  'PRACTITIONER',
  'MANAGER',
  'SAFEGUARDING_LEAD',
  'PARTICIPATION_LEAD',
  'PANEL_MEMBER',
  'RECORDS_OFFICER',
];

export const readsCharter = (role: Me['role']) => READERS.includes(role);
