import { letters } from '../api/outbox.ts';

/** What something written in a plan is called among the letters of the outbox. */
export const PLAN_LETTER = 'plan';

/** What waits on this phone to go into the plan. */
export const waitingForPlan = () => letters.value.filter(({ kind }) => kind === PLAN_LETTER);
