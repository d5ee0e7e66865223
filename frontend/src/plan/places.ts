/** Where a young person finds their plan. */
export const PLAN = '/plan';

/** When it was changed, and by whom. */
export const VERSIONS = '/plan/versions';

/** When the next meeting on it is, and what came of the last. */
export const REVIEW = '/plan/review';

/** The page of one matter, such as /plan/practical-skills. */
export const matterPlace = (matter: string) => `${PLAN}/${partOf(matter)}`;

const partOf = (matter: string) => matter.toLowerCase().replaceAll('_', '-');

/** Which matter stands at an address; none for the plan itself. */
export const matterAt = (place: string) =>
  place
    .replace(/^.*\/plan\/?/, '')
    .toUpperCase()
    .replaceAll('-', '_');

export const isPlan = (place: string) => place === PLAN || place.startsWith(`${PLAN}/`);

/** What something written in a plan is called among the letters of the outbox. */
export const PLAN_LETTER = 'plan';

/** The same of what staff wrote in somebody's plan. */
export const THEIR_PLAN_LETTER = 'their-plan';

/** Where staff find the plan of somebody they support. */
export const theirPlan = (id: string) => `/people/${id}/plan`;

/** The page of one matter of it. */
export const theirMatter = (id: string, matter: string) => `${theirPlan(id)}/${partOf(matter)}`;

export const theirVersions = (id: string) => `${theirPlan(id)}/versions`;

/** What else there is to say about a matter, by its code: where, and in which words. */
export type PlanWays = Readonly<Record<string, { readonly place: string; readonly label: string }>>;
