import type { Me } from '../api/session.ts';

/** The worker's pages. An address holds an id that means nothing to anybody else, never a name. */
export const CASELOAD = '/people';
export const LEAVE = '/leave';

/** Whoever supports young people, or manages those who do, begins at their list. */
export const hasCaseload = (role: Me['role']) => role === 'PRACTITIONER' || role === 'MANAGER';

export const personPlace = (id: string) => `/people/${id}`;
export const viewPlace = (id: string) => `/people/${id}/view`;

export const phonesPlace = (id: string) => `/people/${id}/phones`;

/** Which of the pages about one young person an address is; nothing when it is none of them. */
export function personAt(place: string): { readonly id: string; readonly part: string } | undefined {
  const [, id, part = ''] = /^\/people\/([\w-]+)(?:\/([a-z-]+(?:\/[\w-]+)*))?$/.exec(place) ?? [];
  return id ? { id, part } : undefined;
}
