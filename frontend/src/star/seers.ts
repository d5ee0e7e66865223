import type { SupporterKind } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import type { Draft } from './draft.ts';
import { words } from './words.ts';

/** Somebody who can see a star unless it is hidden from them. */
export interface Seer {
  readonly id: string;
  readonly name: string;
  /** What they are in this life, in words. */
  readonly as: string;
}

type Supporter = Self['supporters'][number];

/** Those of the supporters who can see a star, each once however many things they are; a carer, say, cannot. */
export function seersAmong(supporters: readonly Supporter[]): Seer[] {
  const byId = new Map<string, Supporter[]>();
  for (const each of supporters.filter(({ seesStar }) => seesStar)) {
    byId.set(each.id, [...(byId.get(each.id) ?? []), each]);
  }
  return [...byId].map(([id, same]) => ({ id, name: same[0]?.name ?? '', as: asWhat(same.map(({ kind }) => kind)) }));
}

/** Those who will see the star when it is sent as it stands. */
export const willSee = (seers: readonly Seer[], chosen: Draft['chosen']) =>
  seers.filter(({ id }) => chosen?.[id] !== false);

/** Whether everybody was decided on, once it was chosen to decide one by one. */
export const decided = (seers: readonly Seer[], chosen: Draft['chosen']) =>
  !chosen || seers.every(({ id }) => chosen[id] !== undefined);

const asWhat = (kinds: readonly SupporterKind[]) =>
  new Intl.ListFormat('en-GB').format([...new Set(kinds)].map((kind) => words.kinds[kind]));
