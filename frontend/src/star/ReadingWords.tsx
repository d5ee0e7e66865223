import type { Reading } from './answer.ts';
import { type Telling, words } from './words.ts';

interface Props {
  reading: Pick<Reading, 'whatMatters' | 'hope'>;
  /** How it is told; to the young person unless said otherwise. */
  told?: Telling;
}

/** What matters and what is hoped for, exactly as it was written. Not there when nothing was. */
export function ReadingWords({ reading: { whatMatters, hope }, told = words }: Props) {
  return (
    <>
      {whatMatters.length > 0 && (
        <section class="reading-words">
          <h2>{told.matters}</h2>
          <ul>
            {whatMatters.map((each, index) => (
              <li key={`${index} ${each}`} dir="auto">
                {each}
              </li>
            ))}
          </ul>
        </section>
      )}
      {hope && (
        <section class="reading-words">
          <h2>{told.hopes}</h2>
          <p class="own-words" dir="auto">
            {hope}
          </p>
        </section>
      )}
    </>
  );
}
