import type { Me } from '../api/session.ts';

/** Words that young people let be shown to the panel; and, for those who check them, the ones that wait. */
export const QUOTES = '/quotes';

export const readsQuotes = (role: Me['role']) => role === 'PARTICIPATION_LEAD' || role === 'PANEL_MEMBER';
