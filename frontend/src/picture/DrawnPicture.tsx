import type { Picture } from '../api/generated/graphql.ts';
import './picture.css';

/** Each drawn with the outline of one thing, so that it is told apart without colour. */
const SHAPES: Readonly<Record<Picture, string>> = {
  SUN: 'M12 7a5 5 0 1 1 0 10a5 5 0 0 1 0-10M12 1v3M12 20v3M1 12h3M20 12h3M4 4l2 2M18 18l2 2M20 4l-2 2M6 18l-2 2',
  MOON: 'M15 3a9 9 0 1 0 6 12a8 8 0 0 1-6-12z',
  STAR: 'M12 2l3 7l7 .6l-5.4 4.7l1.7 7l-6.3-3.800l-6.3 3.800l1.7-7l-5.4-4.7l7-.6z',
  TREE: 'M12 2a6 6 0 0 1 5 9a4 4 0 0 1-2 6h-6a4 4 0 0 1-2-6a6 6 0 0 1 5-9zM12 12v10M9 22h6',
  FLOWER:
    'M12 6a2.500 2.500 0 1 1 0 5a2.500 2.500 0 0 1 0-5M12 6a2.500 2.500 0 1 1 3 3M14.500 8.500a2.500 2.500 0 1 1-3 3M9.500 8.500a2.500 2.500 0 1 0 3 3M12 6a2.500 2.500 0 1 0-3 3M12 13v9M12 19c3 0 5-1 5-3',
  BOAT: 'M3 16h18l-3 5h-12zM12 16v-14l7 11h-7M12 6l-6 7h6',
  KITE: 'M12 2l6 7l-6 8l-6-8zM12 2v15M6 9h12M12 17c-2 2 2 3 0 5',
  CUP: 'M4 8h12v8a4 4 0 0 1-4 4h-4a4 4 0 0 1-4-4zM16 10h2a3 3 0 0 1 0 6h-2M8 2v3M12 2v3',
  BALL: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20M12 8l4 3l-1.500 4.500h-5l-1.500-4.500zM12 8v-6M16 11l6-2M14.500 15.500l3.500 5M9.500 15.500l-3.500 5M8 11l-6-2',
  HOUSE: 'M2 12l10-9l10 9M5 10v11h14v-11M10 21v-6h4v6',
  FISH: 'M2 12c4-7 11-7 15 0c-4 7-11 7-15 0zM17 12l5-5v10zM7 11v.1',
  HEART: 'M12 21c-7-5-10-8-10-12a5 5 0 0 1 10-2a5 5 0 0 1 10 2c0 4-3 7-10 12z',
};

/** Somebody for whom nothing was chosen. */
const SOMEBODY = 'M12 3a4.500 4.500 0 1 1 0 9a4.500 4.500 0 0 1 0-9M3 22c0-5 4-8 9-8s9 3 9 8';

export const PICTURES = Object.keys(SHAPES) as readonly Picture[];

/** A drawn picture beside a name. The name stands there in words, so nobody has to be told of the picture. */
export function DrawnPicture({ picture }: { picture: Picture | null | undefined }) {
  return (
    <svg class="drawn" viewBox="0 0 24 24" aria-hidden="true">
      <path d={picture ? SHAPES[picture] : SOMEBODY} />
    </svg>
  );
}
