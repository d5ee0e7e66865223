/** How a drawing of numbers over years is laid out, in its own units. */
export const WIDE = 360;
export const HIGH = 210;
export const LEFT = 54;
export const RIGHT = 22;
const TOP = 10;
const BOTTOM = 30;
const STEPS = 4;

/** A line over less of its own height would look as if much had happened. */
const LEAST_SPAN = 0.25;

export interface Point {
  readonly year: number;
  readonly value: number;
}

export interface Plot {
  readonly ticks: readonly { readonly label: string; readonly y: number }[];
  readonly years: readonly { readonly label: string; readonly x: number }[];
  x(year: number): number;
  y(value: number): number;
}

/** Round numbers around all that is drawn, so that no line touches the edge. */
export function plotOf(years: readonly number[], values: readonly number[]): Plot {
  const [low, high, step] = roundedAround(values);
  const places = Math.max(years.length - 1, 1);
  const inside = WIDE - LEFT - RIGHT;
  const x = (year: number) =>
    years.length === 1 ? LEFT + inside / 2 : LEFT + (inside * Math.max(years.indexOf(year), 0)) / places;
  const y = (value: number) => TOP + ((HIGH - TOP - BOTTOM) * (high - value)) / (high - low);
  const ticks: { label: string; y: number }[] = [];
  for (let at = low; at <= high + step / 2; at += step) {
    ticks.push({ label: labelOf(at, step), y: y(at) });
  }
  return { ticks, years: years.map((year) => ({ label: String(year), x: x(year) })), x, y };
}

function roundedAround(values: readonly number[]): readonly [low: number, high: number, step: number] {
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  const span = Math.max(Math.max(...values) - Math.min(...values), Math.abs(middle) * LEAST_SPAN) || 1;
  const lowest = Math.min(Math.min(...values), middle - span / 2);
  const highest = middle + span / 2;
  const rough = span / STEPS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 5, 10].find((each) => each * power >= rough) ?? 10) * power;
  const low = Math.floor(lowest / step) * step;
  const high = Math.ceil(highest / step) * step;
  return [Math.min(...values) >= 0 ? Math.max(low, 0) : low, high > low ? high : low + step, step];
}

function labelOf(value: number, step: number): string {
  const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  return value.toLocaleString('en-GB', { minimumFractionDigits: places, maximumFractionDigits: places });
}

/** The parts of a line between years without a number: a gap is drawn as a gap. */
export function pieces(years: readonly number[], points: readonly Point[]): readonly (readonly Point[])[] {
  const all: Point[][] = [];
  let open: Point[] | undefined;
  for (const year of years) {
    const found = points.find((point) => point.year === year);
    if (!found) {
      open = undefined;
    } else if (open) {
      open.push(found);
    } else {
      open = [found];
      all.push(open);
    }
  }
  return all;
}

/** The ground between the lowest and the highest of each year. */
export function band(plot: Plot, years: readonly number[], lines: readonly (readonly Point[])[]): string {
  const ends = years.flatMap((year) => {
    const values = lines.flatMap((line) => line.filter((point) => point.year === year).map(({ value }) => value));
    return values.length > 1 ? [{ year, low: Math.min(...values), high: Math.max(...values) }] : [];
  });
  if (ends.length < 2) {
    return '';
  }
  const over = ends.map(({ year, high }) => `${plot.x(year)} ${plot.y(high)}`);
  const back = ends.toReversed().map(({ year, low }) => `${plot.x(year)} ${plot.y(low)}`);
  return `M${[...over, ...back].join(' L')} Z`;
}
