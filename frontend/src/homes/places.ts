/** What is said about a home is called this among the letters of the outbox. */
export const HOME_LETTER = 'my-home';

/** The same for what a worker records. */
export const SUITS_LETTER = 'home-suits';

/** Where a worker finds the home of somebody they support. */
export const theirHome = (id: string) => `/people/${id}/home`;
