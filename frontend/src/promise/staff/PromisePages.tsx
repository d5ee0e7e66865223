import type { Me } from '../../api/session.ts';
import '../promise.css';
import { OnePromisePage } from './OnePromisePage.tsx';
import { PromisesPage } from './PromisesPage.tsx';

/** Themes and promises, or one promise. */
export function PromisePages({ me, promise }: { me: Me; promise: string | undefined }) {
  return promise ? <OnePromisePage id={promise} /> : <PromisesPage me={me} />;
}
