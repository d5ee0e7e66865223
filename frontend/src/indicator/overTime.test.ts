import { describe, expect, it } from 'vitest';
import { byMission, type Indicator, isDrawn, numbersOf, type Point, timeOf } from './overTime.ts';

const point = (rest: Partial<Point>): Point => ({
  year: 2025,
  quarter: null,
  day: null,
  number: null,
  share: null,
  time: null,
  symbol: null,
  heldBack: null,
  source: '',
  ...rest,
});
const indicator = (mission: Indicator['mission'], name: string): Indicator => ({
  id: name,
  mission,
  kind: 'LEAD',
  name,
  better: 'MORE',
  origin: 'TYPED',
  what: null,
  points: [],
});

describe('an indicator over time', () => {
  it('stands in the order of its quarters, years and days', () => {
    const quarters = [
      point({ year: 2024, quarter: 'OCTOBER_TO_DECEMBER' }),
      point({ quarter: 'JANUARY_TO_MARCH' }),
      point({ quarter: 'APRIL_TO_JUNE' }),
    ].map(timeOf);

    expect([...quarters].sort((one, other) => one - other)).toEqual(quarters);
    expect(timeOf(point({ day: '2025-02-01' }))).toBeLessThan(timeOf(point({ day: '2025-03-01' })));
  });

  it('draws no point for what is held back, a sign or a word', () => {
    const points = [
      point({ number: '3' }),
      point({ heldBack: 'Not enough people to show this safely' }),
      point({ symbol: 'C' }),
      point({ share: 'MOST' }),
    ];

    expect(numbersOf(points).map(({ value }) => value)).toEqual([3]);
    expect(isDrawn(points)).toBe(false);
  });

  it('stands under its mission', () => {
    const all = [indicator('LOVING_HOMES', 'a'), indicator('LOVING_HOMES', 'b'), indicator('HEALTH', 'c')];

    expect(byMission(all).map(([mission, those]) => `${mission} ${those.length}`)).toEqual([
      'LOVING_HOMES 2',
      'HEALTH 1',
    ]);
  });
});
