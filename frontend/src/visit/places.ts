import { LETTERS } from '../looks/places.ts';

/** Where one of them stands. */
export const letterPlace = (id: string) => `${LETTERS}/${id}`;

/** Which letter an address is; nothing for the list of them. */
export const letterAt = (place: string) => /^\/letters\/([\w-]+)$/.exec(place)?.[1];

export const isLetters = (place: string) => place === LETTERS || letterAt(place) !== undefined;

/** Where a worker finds what was written to somebody they support, and where they write. */
export const theirLetters = (id: string) => `/people/${id}/letters`;
export const theirLetterPlace = (id: string, letter: string) => `/people/${id}/letters/${letter}`;
export const writePlace = (id: string) => `/people/${id}/letters/new`;

/** What a worker writes after a visit is called this among the letters of the outbox. */
export const VISIT_LETTER = 'visit';
