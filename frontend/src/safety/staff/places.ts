import type { Me } from '../../api/session.ts';

/** The pages about concerns. An address holds an id that means nothing to anybody else. */
export const CONCERNS = '/concerns';

export const concernPlace = (id: string) => `${CONCERNS}/${id}`;

/** Where the recording is played that a concern was made for. */
export const concernSound = (id: string) => `${concernPlace(id)}/sound`;

/** Which concern an address is about. */
export const concernAt = (place: string) => /^\/concerns\/([\w-]+)$/.exec(place)?.[1];

const TAKES_UP: readonly Me['role'][] = ['PRACTITIONER', 'MANAGER', 'SAFEGUARDING_LEAD'];

export const takesUp = (role: Me['role']) => TAKES_UP.includes(role);
