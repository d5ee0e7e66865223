import { describe, expect, it } from 'vitest';
import { band, HIGH, pieces, plotOf, WIDE } from './chart.ts';

const YEARS = [2022, 2023, 2024];

describe('a drawing over years', () => {
  it('has round numbers around all that is drawn, and every point inside', () => {
    const plot = plotOf(YEARS, [12.3, 18.9]);

    expect(plot.ticks.map(({ label }) => label)).toEqual(['12', '14', '16', '18', '20']);
    for (const value of [12.3, 18.9]) {
      expect(plot.y(value)).toBeGreaterThan(0);
      expect(plot.y(value)).toBeLessThan(HIGH);
    }
    expect(plot.y(18.9)).toBeLessThan(plot.y(12.3));
    expect(Math.max(...YEARS.map(plot.x))).toBeLessThan(WIDE);
  });

  it('stands for one year and for numbers that are all the same', () => {
    expect(plotOf([2024], [0, 0]).ticks.length).toBeGreaterThan(1);
    expect(Number.isFinite(plotOf([2024], [7]).y(7))).toBe(true);
    expect(Number.isFinite(plotOf([2024], [7]).x(2024))).toBe(true);
  });

  it('never begins under 0 where nothing is', () => {
    expect(plotOf(YEARS, [0.2, 9]).ticks[0]?.label).toBe('0');
    expect(plotOf(YEARS, [-3, 9]).ticks[0]?.label).toBe('-5');
  });

  it('draws a gap where there is no number', () => {
    const [first, , last] = YEARS;
    const points = [first, last].map((year) => ({ year: year ?? 0, value: 1 }));

    expect(pieces(YEARS, points).map((piece) => piece.length)).toEqual([1, 1]);
    expect(pieces(YEARS, [...points, { year: 2023, value: 2 }]).map((piece) => piece.length)).toEqual([3]);
  });

  it('draws no ground for a single line', () => {
    const plot = plotOf(YEARS, [1, 2]);
    const line = YEARS.map((year) => ({ year, value: 1 }));

    expect(band(plot, YEARS, [line])).toBe('');
    expect(band(plot, YEARS, [line, line.map(({ year }) => ({ year, value: 2 }))])).toMatch(/^M.* Z$/);
  });
});
