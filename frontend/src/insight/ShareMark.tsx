import type { ShareInWords } from '../api/generated/graphql.ts';

const FILLED: Record<ShareInWords, number> = { FEW: 1, SOME: 2, MOST: 3 };
const BARS = [1, 2, 3];

/** A share as a picture: one, two or three bars of three. No finer, because the words are no finer. */
export function ShareMark({ share }: { share: ShareInWords }) {
  return (
    <svg class="insight-mark" viewBox="0 0 26 12" aria-hidden="true" focusable="false">
      {BARS.map((bar) => (
        <rect
          key={bar}
          class={bar <= FILLED[share] ? 'insight-full' : 'insight-empty'}
          x={(bar - 1) * 9 + 1}
          y="1"
          width="7"
          height="10"
          rx="1.5"
        />
      ))}
    </svg>
  );
}
