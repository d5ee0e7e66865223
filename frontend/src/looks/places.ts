/** The pages about looks, emergencies and notices. An address holds an id that means nothing to anybody else. */
export const WHO_LOOKED = '/who-looked';
/** Where a young person reads who their worker is now, and why. */
export const NEW_WORKER = '/new-worker';
/** Where a young person finds what workers wrote to them after visits. */
export const LETTERS = '/letters';
export const NOTICES = '/notices';
export const EMERGENCY = '/emergency';

export const looksPlace = (youngPerson: string) => `/looks/${youngPerson}`;

/** Whose looks an address asks for. */
export const looksAt = (place: string) => /^\/looks\/([\w-]+)$/.exec(place)?.[1];
