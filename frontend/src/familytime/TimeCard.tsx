import type { ComponentChildren } from 'preact';
import type { FamilyFeels, FamilyTimeWhom } from '../api/generated/graphql.ts';
import type { Time } from './family.ts';
import { SaidOfTime } from './SaidOfTime.tsx';

/** How whoever reads is told of a time: each side has words of its own. */
interface TimeWords {
  readonly planned: string;
  readonly addedAfterwards: string;
  readonly whom: Record<FamilyTimeWhom, string>;
  readonly seenDifferently: string;
  readonly felt: string;
  readonly feelings: Record<FamilyFeels, string>;
}

interface Props {
  time: Time;
  /** Its day, as a heading. */
  heading: ComponentChildren;
  words: TimeWords;
  /** Above what the young person says, and above what their workers say, by name. */
  mine: string;
  theirs(by: string): string;
  /** What can be done about it. */
  children: ComponentChildren;
}

/** One time: what both sides say of it, and how it felt, which only the young person can say. */
export function TimeCard({ time, heading, words, mine, theirs, children }: Props) {
  const { feeling } = time;
  return (
    <article class="family-card">
      {heading}
      <p class="soft">{time.isPlanned ? words.planned : words.addedAfterwards}</p>
      {time.words && (
        <p class="own-words" dir="auto">
          {time.words}
        </p>
      )}
      {time.mine && <SaidOfTime title={mine} said={time.mine} whom={words.whom} />}
      {time.theirs && <SaidOfTime title={theirs(time.theirs.by)} said={time.theirs} whom={words.whom} />}
      {time.isSeenDifferently && <p>{words.seenDifferently}</p>}
      {feeling && (
        <div class="family-said">
          <p>
            {words.felt}
            {feeling.feeling && `: ${words.feelings[feeling.feeling]}`}
          </p>
          {feeling.words && (
            <p class="own-words" dir="auto">
              {feeling.words}
            </p>
          )}
        </div>
      )}
      {children}
    </article>
  );
}
