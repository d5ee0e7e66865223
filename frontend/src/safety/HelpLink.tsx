import { path } from '../ui/route.ts';
import './safety.css';
import { words } from './words.ts';

/** The way to whoever can help now, on every page. */
export function HelpLink() {
  return (
    <a class="safety-help" href="/help" aria-current={path.value === '/help' ? 'page' : undefined}>
      {words.helpNow}
    </a>
  );
}
