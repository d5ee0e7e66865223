/*
 * The service worker: keeps the files that the pages are made of, and never anything that anybody said. A new release is
 * fetched beside the old one and takes over at the next start, so that a page never mixes two. It also shows, to whoever
 * asked for it, that there is something new: it is told no more than that itself.
 */
declare const self: ServiceWorkerGlobalScope;
declare const __FILES__: string[];
declare const __BUILD__: string;

const SHELL = '/';
const LEAVE_FAST = '/pancakes';
const NEUTRAL_PAGE = '/pancakes.html';
/** Doors of the server that send a browser on to elsewhere and back: no page of ours, and nothing to keep. */
const SIGN_IN = '/sign-in/';
/** What somebody takes away goes to their own files, and never through here. */
const TAKE = '/take/';
/** The public page is the server's alone: a kept copy would show what was taken back. */
const PUBLISHED = '/you-said-we-did';

const PREFIX = 'lodestar-';
const STORE = PREFIX + __BUILD__;
const FILES: readonly string[] = __FILES__;

/** The same note for everybody, whatever is new: it may lie where anybody can see it. */
const NOTE = { title: 'Lodestar', text: 'Something new' };

/** How long a weak signal may hold up a page that we could show at once. */
const PATIENCE = 3_000;

/** Whoever wants to be away does not wait for that. */
const HURRY = 1_000;

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(STORE).then((store) => store.addAll([...FILES])));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlderReleases());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  const isDoor = [SIGN_IN, TAKE, PUBLISHED].some((door) => pathname.startsWith(door));
  if (request.method !== 'GET' || origin !== self.location.origin || isDoor) {
    return;
  }
  if (FILES.includes(pathname) && pathname !== SHELL) {
    event.respondWith(fromStore(pathname, request));
  } else if (pathname === LEAVE_FAST) {
    event.respondWith(leaveFast(event));
  } else if (request.mode === 'navigate') {
    event.respondWith(page(request));
  }
});

self.addEventListener('push', (event) => {
  // One note takes the place of the one before; a phone that was off for a week shows one.
  const shown = { body: NOTE.text, tag: 'new', silent: true, lang: 'en-GB' };
  event.waitUntil(self.registration.showNotification(NOTE.title, shown));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow(SHELL));
});

async function forgetOlderReleases(): Promise<void> {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && name !== STORE);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function fromStore(pathname: string, request: Request): Promise<Response> {
  return (await caches.match(pathname)) ?? fetch(request);
}

/** The newest page if the network gives it in good time, else the kept one: every address is the same file. */
async function page(request: Request): Promise<Response> {
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(PATIENCE) });
    if (response.ok) {
      return response;
    }
  } catch {
    // Out of reach: the kept page below.
  }
  return (await caches.match(SHELL)) ?? Response.error();
}

/** Tells the server, and shows the neutral page at once when the server is slow or out of reach. */
async function leaveFast(event: FetchEvent): Promise<Response> {
  const kept = async () => (await caches.match(NEUTRAL_PAGE)) ?? Response.error();
  const told = fetch(event.request).catch(kept);
  event.waitUntil(told);
  const enough = new Promise<void>((resolve) => setTimeout(resolve, HURRY));
  return Promise.race([told, enough.then(kept)]);
}

export {};
