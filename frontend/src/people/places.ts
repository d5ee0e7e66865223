import type { Me } from '../api/session.ts';

/** The worker's pages. An address holds an id that means nothing to anybody else, never a name. */
export const CASELOAD = '/';
export const LEAVE = '/leave';

/** Whoever supports young people, or manages those who do, begins at their list. */
export const hasCaseload = (role: Me['role']) => role === 'PRACTITIONER' || role === 'MANAGER';

export const personPlace = (id: string) => `/people/${id}`;
export const viewPlace = (id: string) => `/people/${id}/view`;

export const phonesPlace = (id: string) => `/people/${id}/phones`;

/** Which of the pages about one young person an address is; nothing when it is none of them. */
export function personAt(place: string): { readonly id: string; readonly part: Part } | undefined {
  const [, id, part = ''] = /^\/people\/([\w-]+)(?:\/(view|phones|about-me))?$/.exec(place) ?? [];
  return id ? { id, part: part as Part } : undefined;
}

/** Their own page, the one for giving a view, the one about how they come in, and the one they wrote themselves. */
export type Part = '' | 'view' | 'phones' | 'about-me';
