import type { Browser, CDPSession, Page, Worker } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { stateOf } from './people.ts';
import { comeIn, expect, test } from './phone.ts';
import { ask } from './worker.ts';

/**
 * A real address would need a browser maker's service, which no test may reach, and a browser without a screen shows no
 * notes, whatever it is allowed: both are answered here, and what is asked is noted.
 */
const STUB = () => {
  const noted = Object.assign(globalThis, { asked: [] as string[], has: false });
  const subscription = {
    endpoint: `https://updates.push.services.mozilla.com/wpush/v2/${crypto.randomUUID()}`,
    unsubscribe: async () => {
      noted.has = false;
      return true;
    },
  };
  let permission = sessionStorage.getItem('allowed') ?? 'default';
  Object.defineProperty(Notification, 'permission', { get: () => permission });
  Notification.requestPermission = async () => {
    noted.asked.push('May I?');
    sessionStorage.setItem('allowed', 'granted');
    permission = 'granted';
    return 'granted';
  };
  PushManager.prototype.getSubscription = async () => (noted.has ? subscription : null) as PushSubscription | null;
  PushManager.prototype.subscribe = async (options) => {
    const key = new Uint8Array(options?.applicationServerKey as ArrayBuffer);
    noted.asked.push(`${options?.userVisibleOnly} ${key.length} ${key[0]}`);
    noted.has = true;
    return subscription as unknown as PushSubscription;
  };
};

const begin = (page: Page) => page.getByRole('button', { name: 'Tell me on this phone', exact: true });
const stop = (page: Page) => page.getByRole('button', { name: 'Stop telling me on this phone' });
const isTold = async (page: Page) =>
  (await ask(page.request, '{ telling { onThisPhone } }')).data.telling.onThisPhone as boolean;

/** Their phone, on the page where they say how often they are told. */
async function open(browser: Browser, prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ storageState: stateOf('fourteen') });
  const page = await context.newPage();
  await prepare(page);
  await page.goto('/');
  await comeIn(page);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await openChoice(page);
  return page;
}

async function openChoice(page: Page): Promise<void> {
  await page.goto('/said');
  await page.getByText('How often are you told?').first().click();
}

test('a young person is told on their phone after they tapped, and no more after they tapped again', async ({
  browser,
}) => {
  const page = await open(browser, (it) => it.addInitScript(STUB));
  await expect(page.getByText('Something new', { exact: true })).toBeVisible();
  expect(await page.evaluate('asked')).toEqual([]);

  await begin(page).click();

  await expect(page.getByText('Done. This phone tells you from now on.')).toBeVisible();
  expect(await page.evaluate('asked')).toEqual(['May I?', 'true 65 4']);
  expect(await isTold(page)).toBe(true);
  await stop(page).click();
  await expect(page.getByText('Done. This phone does not tell you any more.')).toBeVisible();
  expect(await isTold(page)).toBe(false);
  expect(await page.evaluate('has')).toBe(false);
  await page.context().close();
});

test('a browser that lost its address since is asked anew', async ({ browser }) => {
  const page = await open(browser, (it) => it.addInitScript(STUB));
  await begin(page).click();
  await expect(stop(page)).toBeVisible();

  await openChoice(page);

  await expect(begin(page)).toBeVisible();
  await begin(page).click();
  await stop(page).click();
  await expect(begin(page)).toBeVisible();
  await page.context().close();
});

test('a phone that is set to show nothing says so, with a way on', async ({ browser }) => {
  const page = await open(browser, (it) =>
    it.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'denied' })),
  );

  await expect(page.getByText('This phone is set to show nothing from Lodestar.')).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  expect(await isTold(page)).toBe(false);
  await inEveryLook(page);
  await page.context().close();
});

test('nobody who says no, or nothing, is told; and they may be asked again', async ({ browser }) => {
  const page = await open(browser, (it) =>
    it.addInitScript(() => {
      Object.defineProperty(Notification, 'permission', { get: () => 'default' });
      Notification.requestPermission = async () => 'default';
    }),
  );

  await begin(page).click();

  await expect(page.getByText('Nothing was changed. You can tap it again at any time.')).toBeVisible();
  expect(await isTold(page)).toBe(false);
  await page.context().close();
});

test('a browser that cannot, such as on an iPhone, says what can be done', async ({ browser }) => {
  const page = await open(browser, (it) => it.addInitScript(() => Reflect.deleteProperty(globalThis, 'PushManager')));

  await expect(page.getByText('tap Share, then Add to Home Screen')).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  await page.context().close();
});

test('what a real signal shows is what was shown beforehand, and a tap opens the first page', async ({
  browser,
  baseURL,
}) => {
  const page = await open(browser, (it) => it.addInitScript(STUB));
  await expect(begin(page)).toBeVisible();
  const [title, body] = await page.locator('.on-phone-note').locator('strong, span').allTextContents();
  await noteWhatIsShown(page);
  const workers = await page.context().newCDPSession(page);
  const registrationId = await registered(workers);

  for (const data of ['', 'Sam Taylor answered what you said']) {
    await workers.send('ServiceWorker.deliverPushMessage', {
      origin: new URL(baseURL ?? '').origin,
      registrationId,
      data,
    });
  }

  const note = [title, { body, tag: 'new', silent: true, lang: 'en-GB' }];
  await expect.poll(() => worker(page).evaluate('shown')).toEqual([note, note]);
  expect(await worker(page).evaluate('tapped()')).toEqual(['/', 'closed']);
  await page.context().close();
});

/** The browser's own number of our service worker. */
async function registered(workers: CDPSession): Promise<string> {
  const found = new Promise<string>((resolve) => {
    workers.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [ours] = registrations;
      if (ours) {
        resolve(ours.registrationId);
      }
    });
  });
  await workers.send('ServiceWorker.enable');
  return found;
}

function worker(page: Page): Worker {
  const [ours] = page.context().serviceWorkers();
  if (!ours) {
    throw new Error('There is no service worker.');
  }
  return ours;
}

/** The worker stays as it is; only what it asks of the browser is noted, because this one cannot do it. */
async function noteWhatIsShown(page: Page): Promise<void> {
  await worker(page).evaluate(`
    self.shown = [];
    self.registration.showNotification = async (...note) => void shown.push(note);
    self.tapped = () => {
      const noted = [];
      self.clients.openWindow = async (address) => void noted.push(address);
      const tap = new ExtendableEvent('notificationclick');
      tap.notification = { close: () => void noted.push('closed') };
      self.dispatchEvent(tap);
      return noted.sort();
    };`);
}

test('axe finds nothing, in any look, and 320 pixels are enough', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await open(browser, (it) => it.addInitScript(STUB));
  await expect(begin(page)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await inEveryLook(page);
  await twiceAsLarge(page);
  await page.context().close();
});
