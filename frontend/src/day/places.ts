/** Where a worker, or a manager, begins. */
export const DAY = '/';

/** What waits in a manager's team. */
export const TEAM = '/team';

export const whoPlace = (id: string) => `/people/${id}`;

/** The one page for whoever takes over. */
export const takeOverPlace = (id: string) => `/people/${id}/handover`;

/** Where a manager hands somebody over. */
export const handOverPlace = (id: string) => `/people/${id}/hand-over`;
