import type { Me } from '../api/session.ts';

/** What was promised in answer to what young people say; and one of the promises. */
export const PROMISES = '/promises';
export const promisePlace = (id: string) => `${PROMISES}/${id}`;

/** Which promise an address is of; nothing when it is of none. */
export const promiseAt = (place: string) => /^\/promises\/([\w-]+)$/.exec(place)?.[1];

const READERS: readonly Me['role'][] = [
  'PRACTITIONER',
  'MANAGER',
  'SAFEGUARDING_LEAD',
  'PARTICIPATION_LEAD',
  'PANEL_MEMBER',
];

export const readsPromises = (role: Me['role']) => READERS.includes(role);
