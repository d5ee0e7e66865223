import type { Self } from '../api/session.ts';
import { eachOnce, type Seer } from '../star/seers/seers.ts';
import type { Hearers } from './draft.ts';
import { words } from './words.ts';

/** Those who can be chosen to hear something, each once however many things they are. */
export const hearersAmong = (supporters: Self['supporters']): Seer[] =>
  eachOnce(supporters.filter(({ mayHear }) => mayHear));

/** What the answers are after one person was tapped. The last one untapped leaves the question open again. */
export function tapped({ people }: Hearers, id: string): readonly string[] | undefined {
  const others = (people ?? []).filter((each) => each !== id);
  const now = people?.includes(id) ? others : [...others, id];
  return now.length > 0 ? now : undefined;
}

/** The chosen who can be chosen still: whoever has left since is not sent. */
export function stillAround({ people }: Hearers, around: readonly Seer[]): readonly string[] | undefined {
  const still = people?.filter((id) => around.some((each) => each.id === id));
  return people && people.length > 0 && still?.length === 0 ? undefined : still;
}

/** Their names, or that it is only for the speaker; nothing while it was not chosen. */
export function namesOf({ people }: Hearers, around: readonly Seer[]): string | undefined {
  if (!people) {
    return undefined;
  }
  const names = around.filter(({ id }) => people.includes(id)).map(({ name }) => name);
  return names.length > 0 ? new Intl.ListFormat('en-GB').format(names) : words.onlyMe;
}

/** Whether all three questions were answered. */
export const isDecided = ({ people, counted, quoted }: Hearers) =>
  people !== undefined && counted !== undefined && quoted !== undefined;
