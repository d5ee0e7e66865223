/** The pages about what waits, and about one thing that was said. An address holds ids, never a name or a word. */
export const WAITING = '/waiting';

export const sayingPlace = (youngPerson: string, saying: string) => `/people/${youngPerson}/said/${saying}`;

/** Which saying, and whose, an address is about. */
export function sayingAt(place: string): { readonly youngPerson: string; readonly saying: string } | undefined {
  const [, youngPerson, saying] = /^\/people\/([\w-]+)\/said\/([\w-]+)$/.exec(place) ?? [];
  return youngPerson && saying ? { youngPerson, saying } : undefined;
}
