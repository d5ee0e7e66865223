import { signal } from '@preact/signals';

/** The address of the page that is shown, without the secret a link may carry after its #. */
export const path = signal(location.pathname);

/** Where somebody came from, so that a page such as "help" can lead back. */
export const cameFrom = signal('/');

/** Shows another page. `replace` leaves no way back to this one. */
export function go(to: string, how: { replace?: boolean } = {}): void {
  if (how.replace) {
    history.replaceState(null, '', to);
  } else {
    history.pushState(null, '', to);
  }
  arrive();
  scrollTo(0, 0);
}

/** Shows the first page in the place of the one somebody came in by; whoever went on to another meanwhile stays there. */
export function goInFrom(here: string): void {
  if (path.value === here) {
    go('/', { replace: true });
  }
}

/** Turns clicks on plain links into page changes, so that a link is an `<a>` and nothing more. */
export function followLinks(): void {
  addEventListener('click', follow);
  addEventListener('popstate', arrive);
}

function arrive(): void {
  if (location.pathname !== path.value) {
    cameFrom.value = path.value;
    path.value = location.pathname;
  }
}

function follow(event: MouseEvent): void {
  const link = event.composedPath().find((part) => part instanceof HTMLAnchorElement);
  if (link && !event.defaultPrevented && isPlain(event) && staysHere(link)) {
    event.preventDefault();
    go(link.pathname);
  }
}

const isPlain = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;

/** A link to a file, such as a page that works without us, is left to the browser; so is one within the page. */
const staysHere = (link: HTMLAnchorElement) =>
  link.origin === location.origin && !link.target && !link.hash && !link.pathname.includes('.');
