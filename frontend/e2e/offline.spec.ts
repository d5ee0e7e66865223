import { aHope, arrived, expect, fillStar, sendIt, test, timesSaid } from './phone.ts';

test('the site opens without a connection once it was open with one, and a star can be given', async ({ phoneOf }) => {
  const hope = aHope('to say it in the woods');
  const page = await phoneOf('fourteen');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.goto('/');
  await expect(page.getByText('No connection right now.')).toBeVisible();

  await fillStar(page, [1, 2, 3, 4, 5, 4, 3, 2], { hope });
  await sendIt(page).click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.context().setOffline(false);

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page, hope)).toBe(1);
});

test('the service worker keeps the pages and nothing that anybody said', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await page.goto('/star');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map((name) => caches.open(name)));
    const requests = await Promise.all(stores.map((store) => store.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

  expect(kept.length).toBeGreaterThan(5);
  expect(
    kept.filter((path) => !/^\/(assets\/|$|app\.webmanifest|icon\.svg|pancakes\.html|plain\.css)/.test(path)),
  ).toEqual([]);
});
