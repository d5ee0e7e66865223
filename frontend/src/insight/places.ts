import type { Me } from '../api/session.ts';

/** What many say: the closed quarters, and one of them. */
export const PANEL = '/panel';
export const releasePlace = (id: string) => `${PANEL}/${id}`;

/** Which closed quarter an address is of; nothing when it is of none. */
export const releaseAt = (place: string) => /^\/panel\/([\w-]+)$/.exec(place)?.[1];

export const closesQuarters = (role: Me['role']) => role === 'PARTICIPATION_LEAD' || role === 'PANEL_MEMBER';

const READERS: readonly Me['role'][] = [
  'PRACTITIONER',
  'MANAGER',
  'SAFEGUARDING_LEAD',
  'PARTICIPATION_LEAD',
  'PANEL_MEMBER',
];

export const readsReleases = (role: Me['role']) => READERS.includes(role);

/** Where all figures of a release are fetched as a file. */
export const fileOf = (release: string, kind: 'csv' | 'xlsx') => `/releases/${release}/figures.${kind}`;
