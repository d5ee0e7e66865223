import type { ComponentChildren } from 'preact';
import { day } from '../ui/dates.ts';
import { inWords, type Reading, saidIn } from './answer.ts';
import './differences.css';
import './journey.css';
import { DotRow } from './DotRow.tsx';
import { ReadingWords } from './ReadingWords.tsx';
import { Sign } from './Sign.tsx';
import { StarTable } from './StarTable.tsx';
import { type AreaWords, starWords } from './wording.ts';
import { type Telling, words } from './words.ts';

interface Props {
  /** Newest first. */
  readings: readonly Reading[];
  /** How it is told; to the young person unless said otherwise. */
  told?: Telling;
  /** What stands below each star in words, for the young person themselves. */
  below?(reading: Reading): ComponentChildren;
}

/** Stars over time: one row of dots for each area, so that no area hides another, and each star again in words. */
export function Journey({ readings, told = words, below }: Props) {
  const [latest] = readings;
  const star = latest && starWords(latest.wording, latest.templateVersion);
  if (!latest) {
    return <p>{told.journeyEmpty}</p>;
  }
  if (!star) {
    return null;
  }
  return (
    <>
      <p>{told.journeyIntro}</p>
      <h2>{words.eachPart}</h2>
      <div class="journey">
        {star.areas.map((area) => (
          <Row key={area.code} area={area} readings={readings} />
        ))}
      </div>
      <section>
        <h2>{words.each}</h2>
        {readings.map((reading) => (
          <details key={reading.id} class="journey-one">
            <summary>{day(reading.givenAt)}</summary>
            <StarTable reading={reading} caption={told.tableCaption(day(reading.givenAt))} />
            <ReadingWords reading={reading} told={told} />
            {below?.(reading)}
          </details>
        ))}
      </section>
    </>
  );
}

function Row({ area: { code, label }, readings }: { area: AreaWords; readings: readonly Reading[] }) {
  const [latest, earlier] = readings.map((reading) => {
    const star = starWords(reading.wording, reading.templateVersion);
    return (star && inWords(saidIn(reading)[code], star)) ?? words.notSaid;
  });
  const oldestFirst = readings.map((reading) => saidIn(reading)[code]).reverse();
  return (
    <article class="journey-row" style={{ '--area': `var(--area-${code})` }}>
      <h3>
        <Sign area={code} />
        {label}
      </h3>
      <DotRow said={oldestFirst} />
      <p>{latest && words.latest(latest)}</p>
      {earlier && <p class="soft">{words.earlier(earlier)}</p>}
    </article>
  );
}
