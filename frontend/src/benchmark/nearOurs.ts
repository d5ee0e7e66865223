import type { ReleasedMeasure } from '../api/generated/graphql.ts';
import { words } from './words.ts';

/** A figure of ours, and the published one that is nearest to it. */
export interface Near {
  readonly measure: ReleasedMeasure;
  /** Of the eight parts of life, which; where it is about one. */
  readonly subject?: string;
  /** The code of the published measure. */
  readonly code: string;
  /** What it is called where it was not brought in. */
  readonly label: string;
  /** None of them counts the same: in what they differ. */
  readonly differs: string;
}

/** Where something is published that is near to what Lodestar counts. Of everything else nothing is. */
export const NEAR_OURS: readonly Near[] = [
  { measure: 'WORKERS', code: 'sw_3plus', label: words.nearLabels.workers, differs: words.differs.workers },
  {
    measure: 'SPREAD',
    subject: 'FEELINGS',
    code: 'sdq_concern',
    label: words.nearLabels.feelings,
    differs: words.differs.feelings,
  },
];

export const nearOurs = (code: string) => NEAR_OURS.find((near) => near.code === code);
