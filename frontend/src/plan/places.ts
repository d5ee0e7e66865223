/** Where a young person finds their plan. */
export const PLAN = '/plan';

/** When it was changed, and by whom. */
export const VERSIONS = '/plan/versions';

/** The page of one matter, such as /plan/practical-skills. */
export const matterPlace = (matter: string) => `${PLAN}/${matter.toLowerCase().replaceAll('_', '-')}`;

/** Which matter stands at an address; none for the plan itself. */
export const matterAt = (place: string) =>
  place
    .slice(PLAN.length + 1)
    .toUpperCase()
    .replaceAll('-', '_');

export const isPlan = (place: string) => place === PLAN || place.startsWith(`${PLAN}/`);
