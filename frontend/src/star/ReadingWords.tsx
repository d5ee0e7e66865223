import type { Reading } from './answer.ts';
import { words } from './words.ts';

/** What matters and what is hoped for, exactly as it was written. Not there when nothing was. */
export function ReadingWords({ reading: { whatMatters, hope } }: { reading: Pick<Reading, 'whatMatters' | 'hope'> }) {
  return (
    <>
      {whatMatters.length > 0 && (
        <section class="reading-words">
          <h2>{words.matters}</h2>
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
          <h2>{words.hopes}</h2>
          <p class="own-words" dir="auto">
            {hope}
          </p>
        </section>
      )}
    </>
  );
}
