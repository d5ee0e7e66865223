import './chart.css';
import { band, HIGH, LEFT, type Point, pieces, plotOf, RIGHT, WIDE } from './chart.ts';

/** How a line is told from others besides its colour. */
export type Stroke = 'us' | 'middle' | 'region' | 'england';

export interface Drawn {
  readonly stroke: Stroke;
  readonly name: string;
  readonly points: readonly Point[];
}

interface Props {
  years: readonly number[];
  /** What stands under them, where that is not the number itself. */
  labels?: readonly string[];
  lines: readonly Drawn[];
  /** Those of whom only the ground between the lowest and the highest is drawn. */
  ground?: readonly (readonly Point[])[];
  groundName?: string;
}

const MARK = 4;
const MOST_NAMES = 6;

/** Numbers over years as lines. The same stands in a table, so nobody needs to see it. */
export function Chart({ years, labels, lines, ground = [], groundName }: Props) {
  const values = [...lines.map(({ points }) => points), ...ground].flat().map(({ value }) => value);
  if (values.length === 0) {
    return null;
  }
  const plot = plotOf(years, values);
  // Long names under a drawing stand at its two ends alone.
  const nameAt = (index: number) => {
    const name = labels?.[index] ?? String(years[index]);
    const isEnd = index === 0 || index === years.length - 1;
    return isEnd || (!labels && (years.length <= MOST_NAMES || index % 2 === 0)) ? name : '';
  };
  const between = band(plot, years, ground);
  const anchorAt = (index: number) =>
    !labels ? 'middle' : index === 0 ? 'start' : index === years.length - 1 ? 'end' : 'middle';
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
        {plot.ticks.map(({ label, y }) => (
          <g key={label}>
            <line class="chart-tick" x1={LEFT} x2={WIDE - RIGHT} y1={y} y2={y} />
            <text class="chart-label" x={LEFT - 10} y={y + 4} text-anchor="end">
              {label}
            </text>
          </g>
        ))}
        {plot.years.map(({ label, x }, index) => (
          <text key={label} class="chart-label" x={x} y={HIGH - 8} text-anchor={anchorAt(index)}>
            {nameAt(index)}
          </text>
        ))}
        {between && <path class="chart-ground" d={between} />}
        {lines.toReversed().map(({ stroke, name, points }) => (
          <g key={name} class={`chart-${stroke}`}>
            {pieces(years, points).map((piece) => (
              <polyline
                key={piece[0]?.year}
                points={piece.map(({ year, value }) => `${plot.x(year)},${plot.y(value)}`).join(' ')}
              />
            ))}
            {points.map(({ year, value }) => (
              <Mark key={year} stroke={stroke} x={plot.x(year)} y={plot.y(value)} />
            ))}
          </g>
        ))}
      </svg>
      <ul class="chart-names">
        {lines.map(({ stroke, name }) => (
          <li key={name}>
            <svg class={`chart-sample chart-${stroke}`} viewBox="0 0 36 12" aria-hidden="true" focusable="false">
              <polyline points="1,6 35,6" />
              <Mark stroke={stroke} x={18} y={6} />
            </svg>
            {name}
          </li>
        ))}
        {between && (
          <li>
            <svg class="chart-sample" viewBox="0 0 36 12" aria-hidden="true" focusable="false">
              <rect class="chart-ground" width="36" height="12" />
            </svg>
            {groundName}
          </li>
        )}
      </ul>
    </figure>
  );
}

/** A sign of its own for each line: colour never tells them apart alone. */
function Mark({ stroke, x, y }: { stroke: Stroke; x: number; y: number }) {
  switch (stroke) {
    case 'us':
      return <circle cx={x} cy={y} r={MARK + 1} />;
    case 'middle':
      return <rect x={x - MARK} y={y - MARK} width={2 * MARK} height={2 * MARK} />;
    case 'region':
      return <path d={`M${x} ${y - MARK - 1} l${MARK + 1} ${2 * MARK} h${-2 * MARK - 2} Z`} />;
    case 'england':
      return (
        <path
          d={`M${x} ${y - MARK - 1} l${MARK + 1} ${MARK + 1} l${-MARK - 1} ${MARK + 1} l${-MARK - 1} ${-MARK - 1} Z`}
        />
      );
  }
}
