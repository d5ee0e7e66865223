import { note } from './leaving.ts';

const KEPT = 'lodestar-way';

/** How the owner of this phone comes back in on it. */
export type Way = 'PIN' | 'PASSKEY';

/** How somebody comes back in on this phone; nothing on a phone that is nobody's yet. The proof is out of our reach. */
export function wayBack(): Way | undefined {
  const kept = localStorage.getItem(KEPT);
  return kept === 'PIN' || kept === 'PASSKEY' ? kept : undefined;
}

export const keepWay = (way: Way) => note(KEPT, way);

export const forgetWay = () => localStorage.removeItem(KEPT);
