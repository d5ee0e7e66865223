import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import { suits } from './kinds.ts';
import type { TheHome } from './MyHomePage.tsx';
import { Said } from './ViewForm.tsx';
import { words } from './words.ts';

/** What the council recorded on whether a care leaver's home suits them, beside what they say. Neither covers the other. */
export function SuitsMe({ home: { suits: recorded, mine } }: { home: TheHome }) {
  const council = recorded[0];
  const view = mine?.views[0];
  return (
    <section class="my-part">
      <h2>{words.suitsTitle}</h2>
      <p>{words.suitsIntro}</p>
      <div class="home-sides">
        <div class="my-part">
          <h3>{words.council}</h3>
          {council ? (
            <div class="my-one my-story">
              <p>
                <Named who={council.by}>
                  <bdi>{words.councilSays(suits[council.suits], council.by, day(council.writtenAt))}</bdi>
                </Named>
              </p>
              <p class="own-words" dir="auto">
                {council.words}
              </p>
            </div>
          ) : (
            <p class="soft">{words.councilNothing}</p>
          )}
        </div>
        <div class="my-part">
          <h3>{words.me}</h3>
          {view ? <Said view={view} /> : <p class="soft">{words.nothingYet}</p>}
        </div>
      </div>
    </section>
  );
}
