import type { TakingOverQuery } from '../api/generated/graphql.ts';
import { type MatterWords, wordsFor } from '../matter/wording.ts';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

type Word = TakingOverQuery['takeOver']['words'][number];

/** What stands in the plan, matter by matter: the young person's own words are marked as theirs. */
export function LastWords({ written, matters }: { written: readonly Word[]; matters: readonly MatterWords[] }) {
  if (written.length === 0) {
    return <p>{words.planNone}</p>;
  }
  return [...new Set(written.map(({ matter }) => matter))].map((matter) => (
    <section key={matter} class="day-worker">
      <h3>{wordsFor(matters, matter).label}</h3>
      <div class="day-words">
        {written
          .filter((each) => each.matter === matter)
          .map((each) => (
            <div key={`${each.isGoal} ${each.isTheirs} ${each.writtenAt}`} class={each.isTheirs ? 'day-theirs' : ''}>
              <p class="soft">
                {each.isGoal && <strong>{words.goal} </strong>}
                <bdi>{words.by(each.by, day(each.writtenAt))}</bdi>
              </p>
              <p class="day-said" dir="auto">
                {each.words}
              </p>
            </div>
          ))}
      </div>
    </section>
  ));
}
