/** From this age on it is called a plan; before, a care plan. */
export const CARE_PLAN_BELOW = 16;
