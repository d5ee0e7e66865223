import { useEffect } from 'preact/hooks';
import { keepFlushing, letters } from '../api/outbox.ts';
import { SUITS_LETTER } from '../homes/places.ts';
import { THEIR_PLAN_LETTER } from '../plan/places.ts';
import { HOLD_LETTER } from '../review/places.ts';
import { reopen } from '../star/worker/viewLetter.ts';
import { VISIT_LETTER } from '../visit/places.ts';
import { type TendedBy, tendWaiting } from '../writing/tended.ts';

const TENDED_BY: TendedBy = {
  [THEIR_PLAN_LETTER]: () => import('../plan/staff/letter.ts'),
  [HOLD_LETTER]: () => import('../review/staff/letter.ts'),
  [SUITS_LETTER]: () => import('../homes/staff/letter.ts'),
  [VISIT_LETTER]: () => import('../visit/worker/letter.ts'),
};

/** Sends what waits, and opens again what the server could not take. */
export function usePost(account: string): void {
  useEffect(() => keepFlushing(account), [account]);
  useEffect(() => {
    for (const letter of letters.value) {
      void reopen(account, letter);
    }
    tendWaiting(account, TENDED_BY);
  }, [letters.value]);
}
