/** The pages of giving a star, in their order. Addresses say where, never what. */
export const AREA_PLACES = 8;
export const MATTERS = '/give/matters';
export const HOPE = '/give/hope';
export const SEND = '/give/send';
export const SENT = '/sent';

export const areaPlace = (number: number) => `/give/${number}`;

/** Which area a page asks about, counted from 1; nothing when it is another page. */
export function areaNumber(place: string): number | undefined {
  const number = Number(/^\/give\/([1-9])$/.exec(place)?.[1]);
  return number >= 1 && number <= AREA_PLACES ? number : undefined;
}

const order = [...Array.from({ length: AREA_PLACES }, (_, index) => areaPlace(index + 1)), MATTERS, HOPE, SEND];

export const isGiving = (place: string) => order.includes(place);

/** The page after this one. */
export const after = (place: string) => order[order.indexOf(place) + 1] ?? SEND;

/** The page before this one; before the first comes home. */
export const beforeThat = (place: string) => order[order.indexOf(place) - 1] ?? '/';
