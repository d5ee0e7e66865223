import type { SaidByArea } from './answer.ts';

/** How long an arm is when life in that area goes as well as it can, in the drawing's own units. */
export const ARM = 82;

/** How far out the signs stand. */
export const SIGNS = 101;

const HIGHEST = 5;
const SHOULDER = { across: 12.5, along: 0.36 };

/** The two halves of one full-length arm that points up; the seam between them makes it look folded. */
export const KITE = {
  left: `M0 0 L${-SHOULDER.across} ${-ARM * SHOULDER.along} L0 ${-ARM} Z`,
  right: `M0 0 L${SHOULDER.across} ${-ARM * SHOULDER.along} L0 ${-ARM} Z`,
};

/** How far an arm is turned, clockwise from the top. */
export const turnOf = (index: number, arms: number) => (360 * index) / arms;

/**
 * How far an arm is stretched. Only its length changes, so the coloured ground grows evenly with the step: twice the step,
 * twice the colour.
 */
export const stretchOf = (step: number | null | undefined) => (step ?? 0) / HIGHEST;

/** A point at a distance from the middle, on the arm with that index. */
export function pointOn(index: number, arms: number, distance: number): readonly [x: number, y: number] {
  return turned(0, -distance, turnOf(index, arms));
}

/** One line round a whole star, for laying an earlier one over a later one. Areas without a step fall back to the middle. */
export function outlineOf(areas: readonly string[], said: SaidByArea): string {
  const corners = areas.flatMap((area, index) => {
    const stretch = stretchOf(said[area]?.step);
    const turn = turnOf(index, areas.length);
    const along = -ARM * SHOULDER.along * stretch;
    return stretch === 0
      ? [turned(0, 0, turn)]
      : [turned(-SHOULDER.across, along, turn), turned(0, -ARM * stretch, turn), turned(SHOULDER.across, along, turn)];
  });
  return `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join(' L')} Z`;
}

function turned(x: number, y: number, degrees: number): readonly [x: number, y: number] {
  const angle = (degrees * Math.PI) / 180;
  return [x * Math.cos(angle) - y * Math.sin(angle), x * Math.sin(angle) + y * Math.cos(angle)];
}

const round = (value: number) => Math.round(value * 100) / 100;
