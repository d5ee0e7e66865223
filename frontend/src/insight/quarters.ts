import type { Quarter } from '../api/generated/graphql.ts';

const QUARTERS: readonly Quarter[] = ['JANUARY_TO_MARCH', 'APRIL_TO_JUNE', 'JULY_TO_SEPTEMBER', 'OCTOBER_TO_DECEMBER'];
const MONTHS = 3;

export interface YearAndQuarter {
  readonly year: number;
  readonly quarter: Quarter;
}

/** The last quarters that are over on a day such as 2026-11-22, the newest first. */
export function quartersOver(day: string, many: number): readonly YearAndQuarter[] {
  const [year = 0, month = 1] = day.split('-').map(Number);
  const now = year * QUARTERS.length + Math.floor((month - 1) / MONTHS);
  return Array.from({ length: many }, (_, back) => now - 1 - back).flatMap((number) => {
    const quarter = QUARTERS[number % QUARTERS.length];
    return quarter ? [{ year: Math.floor(number / QUARTERS.length), quarter }] : [];
  });
}
