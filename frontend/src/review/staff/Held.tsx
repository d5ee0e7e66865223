import { day } from '../../ui/dates.ts';
import type { About } from './about.ts';
import { NoteHeld } from './NoteHeld.tsx';
import type { TheirReview } from './TheirReviewPage.tsx';
import { words } from './words.ts';

/** The meetings that were held: the official code, and beside it the young person's own word. */
export function Held(about: About) {
  const { held } = about.review;
  return (
    <section class="plan-part">
      <h2>{words.held}</h2>
      <NoteHeld {...about} />
      {held.length === 0 && <p class="soft">{words.noneHeld}</p>}
      {held.map((one) => (
        <OneHeld key={one.id} held={one} />
      ))}
    </section>
  );
}

function OneHeld({ held: { heldOn, participation, by, said } }: { held: TheirReview['held'][number] }) {
  return (
    <div class="plan-side">
      <h3>{day(heldOn)}</h3>
      <dl class="review-wish review-pair">
        <div>
          <dt>{words.official}</dt>
          <dd>{words.codes[participation]}</dd>
          <dd class="soft">{by ? words.notedBy(by) : words.fromReturn}</dd>
        </div>
        <div>
          <dt>{words.listened}</dt>
          {said.length === 0 && <dd class="soft">{words.notSaid}</dd>}
          {said.map((one) => (
            <dd key={one.version} dir="auto">
              {words.said[one.listened]} <span class="soft">{words.saidOn(day(one.saidAt))}</span>
              {one.words && <span class="own-words review-line">{one.words}</span>}
            </dd>
          ))}
        </div>
      </dl>
    </div>
  );
}
