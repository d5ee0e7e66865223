import { useEffect } from 'preact/hooks';
import type { Me } from '../../api/session.ts';
import { path } from '../../ui/route.ts';
import { EMERGENCY, NOTICES } from '../places.ts';
import { countNotices, isTold, mayOpen, unseen } from './notices.ts';
import './staff.css';
import { words } from './words.ts';

/** The ways to notices and to an emergency, for those who have them; part of the bar on every page of staff. */
export function StaffWays({ me: { role } }: { me: Me }) {
  const place = path.value;
  useEffect(() => {
    if (isTold(role)) {
      // A count that could not be had is no reason to disturb anybody.
      countNotices().catch(() => undefined);
    }
  }, [role, place]);
  return (
    <>
      {isTold(role) && (
        <a href={NOTICES} aria-current={place === NOTICES ? 'page' : undefined}>
          {words.noticesWay}
          {unseen.value > 0 && <span class="notice-count"> {words.count(unseen.value)}</span>}
        </a>
      )}
      {mayOpen(role) && (
        <a href={EMERGENCY} aria-current={place === EMERGENCY ? 'page' : undefined}>
          {words.emergencyWay}
        </a>
      )}
    </>
  );
}
