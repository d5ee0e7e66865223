import type { Said } from '../star/answer.ts';
import type { StarWords } from '../star/wording.ts';

/** A step somebody chose, and the areas they chose it for, both in the words that were on their screen. */
export interface StandsOut {
  readonly step: string;
  readonly areas: readonly string[];
}

const HARD = [1, 2];
const GOOD = [5, 4];

/**
 * What a worker should see of a star before they open it: everything that is hard, hardest first; only when nothing is, what
 * goes well. It repeats what was said and reckons nothing.
 */
export function standsOut(ratings: readonly (Said & { area: string })[], star: StarWords): StandsOut[] {
  const hard = HARD.flatMap((step) => chosen(step));
  return hard.length ? hard : GOOD.flatMap((step) => chosen(step)).slice(0, 1);

  function chosen(step: number): StandsOut[] {
    const areas = star.areas
      .filter(({ code }) => ratings.some((rating) => rating.area === code && rating.step === step))
      .map(({ label }) => label);
    const name = star.steps[step - 1];
    return name && areas.length ? [{ step: name, areas }] : [];
  }
}
