/** Where a young person says whom they want to see, and what came of it. */
export const FAMILY_TIME = '/family-time';

/** Where they begin with somebody new. */
export const NEW_WISH = '/family-time/new';

/** The page about seeing one person. */
export const wishPlace = (id: string) => `${FAMILY_TIME}/${id}`;

/** What follows the first part of an address: a wish's id, or `new`; none for the list. */
export const wishAt = (place: string) => place.slice(FAMILY_TIME.length + 1);

export const isFamilyTime = (place: string) => place === FAMILY_TIME || place.startsWith(`${FAMILY_TIME}/`);

/** Where a worker sees the family time of somebody they support. */
export const theirFamilyTime = (id: string) => `/people/${id}/family-time`;

/** What is said about family time is called this among the letters of the outbox. */
export const FAMILY_LETTER = 'family';
