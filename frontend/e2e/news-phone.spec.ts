import type { Browser, CDPSession, Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { stateOf } from './people.ts';
import { comeIn, expect, test } from './phone.ts';
import { ask } from './worker.ts';

/** A real address would need a browser maker's service, which no test may reach; what the browser asks for one is noted. */
const STUB = () => {
  const noted = Object.assign(globalThis, { asked: [] as string[], has: false });
  const subscription = {
    endpoint: `https://updates.push.services.mozilla.com/wpush/v2/${crypto.randomUUID()}`,
    unsubscribe: async () => {
      noted.has = false;
      return true;
    },
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
async function open(browser: Browser, permissions: string[], prepare: (page: Page) => Promise<unknown>): Promise<Page> {
  const context = await browser.newContext({ storageState: stateOf('fourteen'), permissions });
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
  const page = await open(browser, ['notifications'], (it) => it.addInitScript(STUB));
  await expect(page.getByText('Something new', { exact: true })).toBeVisible();
  expect(await page.evaluate('asked')).toEqual([]);

  await begin(page).click();

  await expect(page.getByText('Done. This phone tells you from now on.')).toBeVisible();
  expect(await page.evaluate('asked')).toEqual(['true 65 4']);
  expect(await isTold(page)).toBe(true);
  await stop(page).click();
  await expect(page.getByText('Done. This phone does not tell you any more.')).toBeVisible();
  expect(await isTold(page)).toBe(false);
  expect(await page.evaluate('has')).toBe(false);
  await page.context().close();
});

test('a browser that lost its address since is asked anew', async ({ browser }) => {
  const page = await open(browser, ['notifications'], (it) => it.addInitScript(STUB));
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
  const page = await open(browser, [], (it) =>
    it.addInitScript(() => Object.defineProperty(Notification, 'permission', { get: () => 'denied' })),
  );

  await expect(page.getByText('This phone is set to show nothing from Lodestar.')).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  expect(await isTold(page)).toBe(false);
  await inEveryLook(page);
  await page.context().close();
});

test('nobody who says no, or nothing, is told; and they may be asked again', async ({ browser }) => {
  const page = await open(browser, [], (it) =>
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
  const page = await open(browser, [], (it) =>
    it.addInitScript(() => Reflect.deleteProperty(globalThis, 'PushManager')),
  );

  await expect(page.getByText('tap Share, then Add to Home Screen')).toBeVisible();
  await expect(begin(page)).toHaveCount(0);
  await page.context().close();
});

test('what a real signal shows is what was shown beforehand, and opens the first page', async ({
  browser,
  baseURL,
}) => {
  const page = await open(browser, ['notifications'], async () => undefined);
  const before = await page.locator('.on-phone-note').locator('strong, span').allTextContents();
  const workers = await page.context().newCDPSession(page);
  const registrationId = await registered(workers);

  for (const data of ['', 'Sam Taylor answered what you said']) {
    await workers.send('ServiceWorker.deliverPushMessage', {
      origin: new URL(baseURL ?? '').origin,
      registrationId,
      data,
    });
  }

  await expect.poll(() => notes(page)).toHaveLength(1);
  const [note] = await notes(page);
  expect([note?.title, note?.body]).toEqual(before);
  expect(note).toEqual({ title: 'Lodestar', body: 'Something new', tag: 'new', silent: true, data: null, icon: '' });
  expect(await tapped(page)).toEqual(['/']);
  await expect.poll(() => notes(page)).toHaveLength(0);
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

/** What the worker opens when the note is tapped; a browser lets no test tap one, nor a worker open a page unasked. */
async function tapped(page: Page): Promise<string[]> {
  const [worker] = page.context().serviceWorkers();
  return (await worker?.evaluate(`(async () => {
    const opened = [];
    self.clients.openWindow = async (address) => void opened.push(address);
    const [notification] = await self.registration.getNotifications();
    self.dispatchEvent(new NotificationEvent('notificationclick', { notification }));
    return opened;
  })()`)) as string[];
}

const notes = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const shown = await registration.getNotifications();
    return shown.map(({ title, body, tag, silent, data, icon }) => ({ title, body, tag, silent, data, icon }));
  });

test('axe finds nothing, in any look, and 320 pixels are enough', async ({ browser }) => {
  test.setTimeout(240_000);
  const page = await open(browser, ['notifications'], (it) => it.addInitScript(STUB));
  await expect(begin(page)).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await inEveryLook(page);
  await twiceAsLarge(page);
  await page.context().close();
});
