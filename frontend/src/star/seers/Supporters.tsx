import type { Seer } from './seers.ts';
import { words } from './words.ts';
import './seers.css';

/** The people who can see a star once it is sent, by name and by what they are in this life. */
export function Supporters({ seers }: { seers: readonly Seer[] }) {
  if (seers.length === 0) {
    return <p>{words.nobodySees}</p>;
  }
  return (
    <ul class="supporters">
      {seers.map(({ id, name, as }) => (
        <li key={id}>
          <bdi class="supporters-name">{name}</bdi> <span class="soft">{as}</span>
        </li>
      ))}
    </ul>
  );
}
