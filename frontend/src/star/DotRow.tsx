import type { Said } from './answer.ts';

const STEP = { across: 24, up: 7 };
const HIGHEST = 5;
const EDGE = 9;
const FEWEST = 8;

/** One area over time: a dot for each step, an open ring on the ground line where there was no step. Words stand beside it. */
export function DotRow({ said }: { said: readonly (Said | undefined)[] }) {
  const places = Math.max(said.length, FEWEST);
  const width = 2 * EDGE + (places - 1) * STEP.across;
  const height = 2 * EDGE + HIGHEST * STEP.up;
  const points = said.map((each, index) => ({
    x: EDGE + index * STEP.across,
    y: height - EDGE - (each?.step ?? 0) * STEP.up,
    step: each?.step,
    newest: index === said.length - 1,
  }));
  return (
    <svg class="dots" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path class="dots-ground" d={`M0 ${height - EDGE} H${width} M0 ${EDGE} H${width}`} />
      {points.slice(1).map((point, index) => {
        const from = points[index];
        return from?.step && point.step ? (
          <path key={point.x} class="dots-way" d={`M${from.x} ${from.y} L${point.x} ${point.y}`} />
        ) : null;
      })}
      {points.map(({ x, y, step, newest }) => (
        <circle key={x} class={step ? 'dots-dot' : 'dots-none'} cx={x} cy={y} r={newest ? 7 : 5} />
      ))}
    </svg>
  );
}
