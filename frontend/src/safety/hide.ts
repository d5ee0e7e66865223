import { signal } from '@preact/signals';

/** A page anybody might have open. It is a file of its own and needs none of our code. */
export const NEUTRAL_PAGE = '/pancakes.html';

const HIDDEN = 'lodestar-hidden';

/** How often it was shown again; a page that asked whether it is hidden looks again when this changes. */
const shownAgain = signal(0);

/** True when the page was hidden and nobody has shown since, with their PIN or code, that they may see it again. */
export function isHidden(): boolean {
  return shownAgain.value >= 0 && localStorage.getItem(HIDDEN) !== null;
}

export function showAgain(): void {
  localStorage.removeItem(HIDDEN);
  shownAgain.value += 1;
}

/**
 * Blanks the page at once and puts a neutral one in its place, so that "back" does not lead here. Signs out on the way:
 * whoever picks up the phone next needs the PIN. Without a connection the mark alone keeps the page shut until it is back.
 */
export function hide(): void {
  document.documentElement.hidden = true;
  localStorage.setItem(HIDDEN, '1');
  void fetch('/sign-out', {
    method: 'POST',
    keepalive: true,
    headers: { 'Content-Type': 'application/json', 'X-Lodestar': '1' },
    body: '{}',
  }).catch(() => undefined);
  location.replace(NEUTRAL_PAGE);
}

/** A page that the browser kept in memory must not be shown again as it was. */
export function stayHidden(): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted && isHidden()) {
      location.reload();
    }
  });
}
