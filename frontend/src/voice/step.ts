import type { Self } from '../api/session.ts';
import type { Draft } from './draft.ts';

/** What each step of saying something is given. */
export interface Step {
  readonly self: Self;
  readonly draft: Draft;
}
