import type { Me } from '../api/session.ts';
import { Page } from '../ui/Page.tsx';

/** Which of a young person's own pages stands at which address. */
export function YoungPersonPages({ me }: { me: Me; fresh: boolean }) {
  return <Page title={me.name}>{null}</Page>;
}
