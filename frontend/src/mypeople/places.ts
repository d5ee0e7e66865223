/** Where a young person finds the people, places and things they have words for. */
export const MY_PEOPLE = '/my-people';

/** Where they find where they live and lived. */
export const MY_HOME = '/my-home';

/** Where they put somebody or something on the list. */
export const ADD = '/my-people/add';

/** Their own story of workers. */
export const WORKERS = '/my-people/workers';

/** Where they say their word for one of them. */
export const wordPlace = (id: string) => `${MY_PEOPLE}/word/${id}`;

/** Whose word is said at an address; nothing when it is another page. */
export const thingAt = (place: string) => /^\/my-people\/word\/([\w-]+)$/.exec(place)?.[1];

export const isMyPeople = (place: string) => place === MY_PEOPLE || place.startsWith(`${MY_PEOPLE}/`);

/** What a word is called among the letters of the outbox. */
export const WORD_LETTER = 'my-word';

/** Where a worker finds the list that is shown to them. */
export const theirPeople = (id: string) => `/people/${id}/people`;
