import type { Me } from '../api/session.ts';

/** What the council watches on its way to the six missions. */
export const INDICATORS = '/indicators';

export const writesIndicators = (role: Me['role']) => role === 'PARTICIPATION_LEAD';
