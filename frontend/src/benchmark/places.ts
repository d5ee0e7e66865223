import type { Me } from '../api/session.ts';

/** What is published about councils, beside each other. */
export const OTHER_COUNCILS = '/other-councils';

/** Where a data officer brings such figures in. */
export const BRING = '/bring-figures';

const READERS: readonly Me['role'][] = [
  'PRACTITIONER',
  'MANAGER',
  'SAFEGUARDING_LEAD',
  'PARTICIPATION_LEAD',
  'PANEL_MEMBER',
];

export const readsBenchmarks = (role: Me['role']) => READERS.includes(role);

export const bringsBenchmarks = (role: Me['role']) => role === 'RECORDS_OFFICER' || role === 'ADMINISTRATOR';

/** All of it as a file. */
export const fileOf = (kind: 'csv' | 'xlsx') => `/benchmarks/figures.${kind}`;
