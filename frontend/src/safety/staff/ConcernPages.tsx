import type { ComponentChildren } from 'preact';
import type { Me } from '../../api/session.ts';
import { path } from '../../ui/route.ts';
import { ConcernPage } from './ConcernPage.tsx';
import { ConcernsPage } from './ConcernsPage.tsx';
import { concernAt } from './places.ts';

interface Props {
  me: Me;
  /** What stands under the list. */
  below: ComponentChildren;
}

/** The list of concerns, or one of them. */
export function ConcernPages({ me, below }: Props) {
  const id = concernAt(path.value);
  return id ? <ConcernPage id={id} closes={me.role === 'SAFEGUARDING_LEAD'} /> : <ConcernsPage below={below} />;
}
