import type { Me } from '../api/session.ts';

/** What many say: the closed quarters, and one of them. */
export const PANEL = '/panel';
export const releasePlace = (id: string) => `${PANEL}/${id}`;

/** What a panel takes into its meeting, of one closed quarter. */
export const packPlace = (id: string) => `${PANEL}/${id}/pack`;

/** Which closed quarter's pack an address is of; nothing when it is none. */
export const packAt = (place: string) => /^\/panel\/([\w-]+)\/pack$/.exec(place)?.[1];

/** Trying to find somebody in a closed quarter. */
export const drillPlace = (id: string) => `${PANEL}/${id}/drill`;

/** Which closed quarter's drill an address is of; nothing when it is none. */
export const drillAt = (place: string) => /^\/panel\/([\w-]+)\/drill$/.exec(place)?.[1];

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
