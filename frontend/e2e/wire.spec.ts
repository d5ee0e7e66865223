import { expect, giveAStar, test } from './phone.ts';

test('no request ever goes to another origin, and the content policy has nothing to refuse', async ({
  phoneOf,
  baseURL,
}) => {
  const page = await phoneOf('nine');
  const elsewhere: string[] = [];
  const refused: string[] = [];
  page.on('request', (request) => {
    const address = request.url();
    if (new URL(address).origin !== new URL(baseURL ?? '').origin) {
      elsewhere.push(address);
    }
  });
  page.on('console', (message) => message.text().includes('Content Security Policy') && refused.push(message.text()));

  for (const address of ['/', '/give/1', '/star', '/journey', '/say', '/said', '/name', '/look', '/help', '/leave']) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  expect(elsewhere).toEqual([]);
  expect(refused).toEqual([]);
});

test('a first visit costs at most 60 kB over the wire', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  let bytes = 0;
  await wire.send('Network.enable');
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });

  await page.goto('/start');
  await expect(page.getByLabel('Your code')).toBeVisible();
  await page.waitForLoadState('networkidle');

  console.info(`First visit: ${bytes} bytes over the wire`);
  expect(bytes).toBeLessThanOrEqual(60_000);
  await context.close();
});

test('a first page with everything that a star needs stays under 60 kB too', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await page.waitForLoadState('networkidle');
  const wire = await page.context().newCDPSession(page);
  let bytes = 0;
  await wire.send('Network.enable');
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true });
  await wire.send('Network.setBypassServiceWorker', { bypass: true });
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });

  await page.goto('/');
  await giveAStar(page).click();
  await expect(page.getByText('1 of 8', { exact: true })).toBeVisible();
  await page.waitForLoadState('networkidle');

  console.info(`Signed in, up to the first question: ${bytes} bytes over the wire`);
  expect(bytes).toBeLessThanOrEqual(60_000);
});

test('slow 4G and a slow phone: the first page is painted within two seconds', async ({ browser }) => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const wire = await context.newCDPSession(page);
  await wire.send('Network.enable');
  await wire.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (0.75 * 1024 * 1024) / 8,
  });
  await wire.send('Emulation.setCPUThrottlingRate', { rate: 4 });

  await page.goto('/start');
  await expect(page.getByLabel('Your code')).toBeVisible();
  const painted = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Number.NaN)).observe({
          type: 'largest-contentful-paint',
          buffered: true,
        });
      }),
  );

  console.info(`Largest paint on slow 4G: ${Math.round(painted)} ms`);
  expect(painted).toBeLessThan(2_000);
  await context.close();
});
