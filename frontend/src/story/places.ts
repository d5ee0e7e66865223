/** Where a young person takes their story away. */
export const MY_STORY = '/my-story';

/** The file itself, made when it is asked for: a door of the server and no page. */
export const STORY_FILE = '/take/my-story.zip';

/** Copies that the council was asked for: the list, and one of them; for those who look after records. */
export const COPIES = '/copies';
export const copyPlace = (id: string) => `${COPIES}/${id}`;

/** Which copy an address is of; nothing when it is of none. */
export const copyAt = (place: string) => /^\/copies\/([\w-]+)$/.exec(place)?.[1];

/** The file, once two people agreed, and a recording that may go into it: doors of the server and no pages. */
export const copyFile = (id: string) => `/subject-access/${id}/copy.zip`;
export const soundIn = (id: string, thing: string) => `/subject-access/${id}/sound/${thing}`;
