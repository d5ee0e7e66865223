import type { SaidByArea } from './answer.ts';
import { KITE, outlineOf, pointOn, SIGNS, stretchOf, turnOf } from './geometry.ts';
import { signOf } from './Sign.tsx';
import './star.css';

interface Props {
  /** Codes of the areas, in their order. */
  areas: readonly string[];
  said: SaidByArea;
  /** An earlier star, drawn as one dotted line. */
  before?: SaidByArea | undefined;
  /** The area that is being asked about. */
  current?: string | undefined;
  /** Lets it turn once, for the moment when something has been said. */
  turning?: boolean;
}

/**
 * How life goes, as a star with one arm for each area.
 *
 * It is hidden from screen readers because the same facts always stand beside it in words.
 */
export function StarChart({ areas, said, before, current, turning = false }: Props) {
  return (
    <svg class={turning ? 'star star-turning' : 'star'} viewBox="-120 -120 240 240" aria-hidden="true">
      {areas.map((area, index) => (
        <Arm key={area} area={area} turn={turnOf(index, areas.length)} stretch={stretchOf(said[area]?.step)} />
      ))}
      {before && <path class="star-before" d={outlineOf(areas, before)} />}
      {areas.map((area, index) => (
        <Tag
          key={area}
          area={area}
          point={pointOn(index, areas.length, SIGNS)}
          state={stateOf(said, area)}
          current={area === current}
        />
      ))}
    </svg>
  );
}

function Arm({ area, turn, stretch }: { area: string; turn: number; stretch: number }) {
  return (
    <g class="star-arm" style={{ '--turn': `${turn}deg`, '--area': `var(--area-${area})` }}>
      <path class="star-ghost" d={`${KITE.left} ${KITE.right}`} />
      <g class="star-kite" style={{ '--stretch': String(stretch) }}>
        <path d={KITE.left} />
        <path class="star-fold" d={KITE.right} />
      </g>
    </g>
  );
}

interface TagProps {
  area: string;
  point: readonly [x: number, y: number];
  state: 'step' | 'other' | 'open';
  current: boolean;
}

function Tag({ area, point: [x, y], state, current }: TagProps) {
  return (
    <g
      class={`star-tag star-tag-${state}${current ? ' star-tag-current' : ''}`}
      style={{ '--area': `var(--area-${area})`, '--x': `${x}px`, '--y': `${y}px` }}
    >
      <circle r="13" />
      <path transform="translate(-8.4 -8.4) scale(.7)" d={signOf(area)} />
    </g>
  );
}

function stateOf(said: SaidByArea, area: string): TagProps['state'] {
  const answer = said[area];
  if (answer?.step) {
    return 'step';
  }
  return answer?.nonAnswer ? 'other' : 'open';
}
