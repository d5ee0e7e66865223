import type { CouncilIndicatorsQuery, Mission, Quarter } from '../api/generated/graphql.ts';

export type Indicator = CouncilIndicatorsQuery['indicators'][number];
export type Point = Indicator['points'][number];

const QUARTERS: readonly Quarter[] = ['JANUARY_TO_MARCH', 'APRIL_TO_JUNE', 'JULY_TO_SEPTEMBER', 'OCTOBER_TO_DECEMBER'];
const QUARTERS_A_YEAR = 4;

/** Indicators under their missions, in the order of both. */
export function byMission(all: readonly Indicator[]): readonly (readonly [Mission, readonly Indicator[]])[] {
  const missions = [...new Set(all.map(({ mission }) => mission))];
  return missions.map((mission) => [mission, all.filter((each) => each.mission === mission)] as const);
}

/** Where a point stands on the line of time: points of one indicator are all years, all quarters or all days. */
export function timeOf({ year, quarter, day }: Point): number {
  if (day) {
    return Date.parse(day);
  }
  return quarter ? year * QUARTERS_A_YEAR + QUARTERS.indexOf(quarter) : year;
}

/** What has a number, ready to be drawn; nothing where what is told is told in words. */
export const numbersOf = (points: readonly Point[]) =>
  points.flatMap((point) => (point.number ? [{ year: timeOf(point), value: Number(point.number) }] : []));

/** A few numbers make a line; one alone says no more than the table does. */
export const isDrawn = (points: readonly Point[]) => numbersOf(points).length > 1;
