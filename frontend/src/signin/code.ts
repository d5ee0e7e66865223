const GROUP = 4;
const LENGTH = 12;

/** A code as it is printed: big letters, in groups of four. What people add while typing is put right. */
export function tidyCode(typed: string): string {
  const signs = typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LENGTH);
  return signs.match(new RegExp(`.{1,${GROUP}}`, 'g'))?.join('-') ?? '';
}

/** True for what an invitation's link carries; anything else is a code that somebody could have typed. */
export const isLinkSecret = (shown: string) => /^[\w-]{43}$/.test(shown);

/** What a link brought, taken out of the address bar at once, so that nobody finds it there later. */
export function takeCodeFromLink(): string {
  if (location.pathname === '/staff') {
    // There it is the word for what went wrong, and no secret.
    return '';
  }
  const brought = location.hash.slice(1);
  if (location.hash) {
    history.replaceState(null, '', location.pathname);
  }
  return isLinkSecret(brought) ? brought : tidyCode(brought);
}
