import type { Me } from '../../api/session.ts';
import { path } from '../../ui/route.ts';
import { ConcernPage } from './ConcernPage.tsx';
import { ConcernsPage } from './ConcernsPage.tsx';
import { concernAt } from './places.ts';

/** The list of concerns, or one of them. */
export function ConcernPages({ me }: { me: Me }) {
  const id = concernAt(path.value);
  return id ? <ConcernPage id={id} closes={me.role === 'SAFEGUARDING_LEAD'} /> : <ConcernsPage />;
}
