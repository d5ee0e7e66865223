import type { Step } from '../answer.ts';
import './face.css';

/** How one face is drawn. Kept as data, so that young people can change the set without anybody touching the drawing. */
interface Features {
  readonly brows: string;
  readonly mouth: string;
  readonly open?: boolean;
}

/** Worried rather than cross at the hard end, and a little hope in the middle. */
const FACES: Record<Step, Features> = {
  1: { brows: 'M11.5 15.5 L18.5 12 M36.5 15.5 L29.5 12', mouth: 'M15.5 35 Q24 25.5 32.5 35' },
  2: { brows: 'M12.5 14.5 L18.5 12.8 M35.5 14.5 L29.5 12.8', mouth: 'M16.5 33.5 Q24 29 31.5 33.5' },
  3: { brows: '', mouth: 'M16.5 31.5 Q24 33.5 31.5 31.5' },
  4: { brows: '', mouth: 'M15 29.5 Q24 37.5 33 29.5' },
  5: {
    brows: 'M12.5 13.5 Q15.5 11 18.5 12.6 M35.5 13.5 Q32.5 11 29.5 12.6',
    mouth: 'M14 28 Q24 44 34 28 Z',
    open: true,
  },
};

/** A face for one step, for those who like faces. The words stand beside it. */
export function Face({ step }: { step: Step }) {
  const { brows, mouth, open } = FACES[step];
  return (
    <svg class="face" viewBox="0 0 48 48" aria-hidden="true">
      <circle class="face-skin" cx="24" cy="24" r="21.5" />
      <circle class="face-eye" cx="17" cy="20.5" r="2.4" />
      <circle class="face-eye" cx="31" cy="20.5" r="2.4" />
      <path class="face-line" d={brows} />
      <path class={open ? 'face-line face-open' : 'face-line'} d={mouth} />
    </svg>
  );
}
