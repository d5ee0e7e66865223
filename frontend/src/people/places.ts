/** The worker's pages. An address holds an id that means nothing to anybody else, never a name. */
export const CASELOAD = '/';
export const LEAVE = '/leave';

export const personPlace = (id: string) => `/people/${id}`;
export const viewPlace = (id: string) => `/people/${id}/view`;

/** Whose page an address is, and whether it is the one for giving a view; nothing when it is neither. */
export function personAt(place: string): { readonly id: string; readonly giving: boolean } | undefined {
  const [, id, view] = /^\/people\/([\w-]+)(\/view)?$/.exec(place) ?? [];
  return id ? { id, giving: view !== undefined } : undefined;
}
