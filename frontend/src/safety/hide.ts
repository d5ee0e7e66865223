import { signal } from '@preact/signals';
import { forgetAll } from '../api/forgetting.ts';
import { note } from '../api/leaving.ts';
import { tellOtherTabs } from '../api/session.ts';

/** A door of the server's that ends the session and leads to the neutral page, with or without our code. */
export const LEAVE_FAST = '/pancakes';

/** A page anybody might have open. It is a file of its own and needs none of our code. */
const NEUTRAL_PAGE = '/pancakes.html';

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
 *
 * Leads to the neutral page itself and not to the server's door, because this phone has that page already.
 */
export function hide(): void {
  document.documentElement.hidden = true;
  document.body.replaceChildren();
  note(HIDDEN, '1');
  forgetAll();
  void signOutQuietly();
  tellOtherTabs();
  location.replace(NEUTRAL_PAGE);
}

/** Ends the session as far as that is possible now. It is tried again at the next start of a hidden page. */
export async function signOutQuietly(): Promise<void> {
  const headers = { 'Content-Type': 'application/json', 'X-Lodestar': '1' };
  await fetch('/sign-out', { method: 'POST', keepalive: true, headers, body: '{}' }).catch(() => undefined);
}

/**
 * A page that the browser kept in memory is not shown again as it was: it goes into the memory blank, and comes out of it
 * by asking anew who is here.
 */
export function stayHidden(): void {
  addEventListener('pagehide', () => {
    document.documentElement.hidden = true;
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) {
      location.reload();
    }
  });
}
