import { day } from '../ui/dates.ts';
import type { PlanNow } from './PlanPages.tsx';
import { words } from './words.ts';

/** Who signed the plan and when, and whether it was changed since. */
export const signed = ({ by, signedAt, version }: NonNullable<PlanNow['signature']>, now: number) =>
  version < now ? words.changedSince(by, day(signedAt)) : words.signed(by, day(signedAt));
