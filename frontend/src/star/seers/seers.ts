import type { SupporterKind } from '../../api/generated/graphql.ts';
import type { Self } from '../../api/session.ts';
import type { Draft } from '../draft.ts';
import { words } from './words.ts';

/** Somebody around a young person, such as one who can see a star unless it is hidden from them. */
export interface Seer {
  readonly id: string;
  readonly name: string;
  /** What they are in this life, in words. */
  readonly as: string;
}

export type Shown = Pick<Self['supporters'][number], 'id' | 'name' | 'kind' | 'seesStar'>;

/** Those of the supporters who can see a star; a carer, say, cannot. */
export const seersAmong = (supporters: readonly Shown[]) => eachOnce(supporters.filter(({ seesStar }) => seesStar));

/** Each of these people once, however many things they are. */
export function eachOnce(supporters: readonly Shown[]): Seer[] {
  const byId = new Map<string, Shown[]>();
  for (const each of supporters) {
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
