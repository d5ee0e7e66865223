import { path } from '../ui/route.ts';
import { hide, NEUTRAL_PAGE } from './hide.ts';
import './safety.css';
import { words } from './words.ts';

/** Help and hiding, on every page. Plain links first, so that hiding works even where our code does not. */
export function SafetyBar() {
  const hideNow = (event: MouseEvent) => {
    event.preventDefault();
    hide();
  };
  return (
    <nav class="safety" aria-label={words.helpNow}>
      <a class="safety-help" href="/help" aria-current={path.value === '/help' ? 'page' : undefined}>
        {words.helpNow}
      </a>
      <a class="safety-hide" href={NEUTRAL_PAGE} rel="nofollow" onClick={hideNow}>
        {words.hide}
      </a>
    </nav>
  );
}
