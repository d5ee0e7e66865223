import type { VisitAlone, VisitHow } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import { StarLine, type StarQuote } from './StarLine.tsx';
import './visit.css';
import { Named } from '../picture/Named.tsx';
import { words } from './words.ts';

/** What stands in a letter, whether it was sent or is still being written. */
export interface Written {
  readonly name: string;
  readonly by: string;
  readonly visitedOn: string;
  readonly how: VisitHow | undefined;
  readonly alone: VisitAlone | undefined;
  readonly words: string;
  readonly next: string | null | undefined;
  readonly quotes: readonly { readonly sayingId: string; readonly words: string }[];
  readonly starQuotes: readonly StarQuote[];
  readonly plan: readonly { readonly matter: string; readonly words: string }[];
}

interface Props {
  letter: Written;
  /** What a matter of the plan is called for whoever reads. */
  labelOf(matter: string): string;
}

/** A letter after a visit, as the young person gets it and as it is printed. */
export function Letter({
  letter: { name, by, visitedOn, how, alone, words: text, next, quotes, starQuotes, plan },
  labelOf,
}: Props) {
  return (
    <article class="visit-letter">
      <p>
        <bdi>{words.dear(name)}</bdi>
      </p>
      {how && visitedOn && (
        <p>
          {words.met[how](day(visitedOn))} {alone && words.alone[alone]}
        </p>
      )}
      {text && (
        <p class="visit-words" dir="auto">
          {text}
        </p>
      )}
      {quotes.length > 0 && <h2>{words.youSaid}</h2>}
      {quotes.map((quote) => (
        <blockquote key={quote.sayingId} dir="auto">
          {words.quoted(quote.words)}
        </blockquote>
      ))}
      {starQuotes.length > 0 && <h2>{words.youShowed}</h2>}
      {starQuotes.map((quote) => (
        <blockquote key={`${quote.readingId} ${quote.area}`}>
          <StarLine quote={quote} />
        </blockquote>
      ))}
      {plan.length > 0 && <h2>{words.inPlan}</h2>}
      {plan.map((one) => (
        <div key={one.matter}>
          <h3>{labelOf(one.matter)}</h3>
          <p class="visit-words" dir="auto">
            {one.words}
          </p>
        </div>
      ))}
      {next && (
        <>
          <h2>{words.next}</h2>
          <p class="visit-words" dir="auto">
            {next}
          </p>
        </>
      )}
      <p>
        <Named who={by}>
          <bdi>{by}</bdi>
        </Named>
      </p>
    </article>
  );
}
