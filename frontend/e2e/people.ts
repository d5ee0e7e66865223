import { readFileSync } from 'node:fs';

/** One of the made-up people that the server started with. */
interface Person {
  readonly role: string;
  readonly name: string;
  readonly code: string;
  readonly age: number | null;
}

const file = process.env['LODESTAR_PEOPLE'];
if (!file) {
  throw new Error('Say in LODESTAR_PEOPLE where the server wrote its demo-people.json.');
}
export const { people } = JSON.parse(readFileSync(file, 'utf8')) as { people: Person[] };

/** The PIN that every young person chooses in these tests. */
export const PIN = '271828';

/** Three young people, the youngest first: one for each wording. */
const young = people
  .filter((person) => person.role === 'YOUNG_PERSON')
  .sort((one, other) => (one.age ?? 0) - (other.age ?? 0));

export type Name = 'nine' | 'fourteen' | 'twenty';

/** Where the proof that somebody signed in is kept from one run to the next, outside the repository's files. */
export const stateOf = (name: Name) => `test-results/signed-in/${name}.json`;

/** The code that somebody came in with. A server that was started again has made others, which nobody used. */
export const usedCodeOf = (name: Name) => `test-results/signed-in/${name}.code`;

export const NAMES: readonly Name[] = ['nine', 'fourteen', 'twenty'];

export function youngPerson(name: Name): Person {
  const found = young[NAMES.indexOf(name)];
  if (!found) {
    throw new Error(`The server has no young person for "${name}".`);
  }
  return found;
}
