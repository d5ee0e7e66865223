import { signal } from '@preact/signals';
import { note } from '../api/leaving.ts';
import { tellOtherTabs } from '../api/session.ts';

/** A page anybody might have open. It is a file of its own and needs none of our code. */
export const NEUTRAL_PAGE = '/pancakes.html';

const HIDDEN = 'lodestar-hidden';

/** True when the page was hidden and nobody has shown since, with their PIN, that they may see it again. */
export const hidden = signal(localStorage.getItem(HIDDEN) !== null);

export function showAgain(): void {
  localStorage.removeItem(HIDDEN);
  hidden.value = false;
}

/**
 * Blanks the page at once and puts a neutral one in its place, so that "back" does not lead here. Signs out on the way:
 * whoever picks up the phone next needs the PIN. Without a connection the mark alone keeps the page shut until it is back.
 */
export function hide(): void {
  document.documentElement.hidden = true;
  note(HIDDEN, '1');
  void signOutQuietly();
  tellOtherTabs();
  location.replace(NEUTRAL_PAGE);
}

/** Ends the session as far as that is possible now. It is tried again at the next start of a hidden page. */
export async function signOutQuietly(): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'X-Lodestar': '1' };
  await fetch('/sign-out', { method: 'POST', keepalive: true, headers, body: '{}' }).catch(() => undefined);
}

/** A page that the browser kept in memory must not be shown again as it was. */
export function stayHidden(): void {
  addEventListener('pageshow', (event) => {
    if (event.persisted && localStorage.getItem(HIDDEN) !== null) {
      location.reload();
    }
  });
}
