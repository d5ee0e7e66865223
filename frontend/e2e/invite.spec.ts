import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { inEveryLook } from './everyLook.ts';
import { comesInWithPin, myPhones, secretOf, somebody } from './invited.ts';
import { expect } from './phone.ts';
import { aLaptop, comeInWithCode, test } from './worker.ts';

test('a worker makes an invitation, and its square, its link and its code are one', async ({ browser, laptopOf }) => {
  const { person } = await somebody(browser);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(`/people/${person.id}`);
  await page.getByRole('link', { name: `How ${person.name} comes in` }).click();

  await page.getByRole('button', { name: /^Make a(n| new) invitation$/ }).click();

  const link = (await page.locator('.invitation-link').textContent()) ?? '';
  const code = (await page.locator('.invitation-code').textContent()) ?? '';
  expect(link).toMatch(/\/start#[\w-]{43}$/);
  expect(code).toMatch(/^(\w{4}-){2}\w{4}$/);
  await expect(page.getByRole('img', { name: `becomes ${person.name}’s own` })).toBeVisible();
  expect(await drawn(page)).toEqual(encode(link, { ecc: 'M', border: 4 }).data.flat().filter(Boolean).length);
  await expect(page.getByText('Works once, until')).toBeVisible();
  expect(page.url()).not.toContain('#');

  const phone = await browser.newContext();
  await comesInWithPin(await phone.newPage(), secretOf({ link, code }));
  await page.reload();
  await expect(page.locator('.phone')).toContainText(['opens with a PIN']);

  const late = await phone.newPage();
  await late.goto(`/start#${code}`);
  await expect(late.getByRole('alert')).toContainText('That code does not work.');
  await phone.close();
});

test('a second invitation ends the first, and says that there was one', async ({ browser, laptopOf }) => {
  const { person, invite } = await somebody(browser, 1);
  const first = await invite();
  const page = await laptopOf('PRACTITIONER');
  await page.goto(`/people/${person.id}/phones`);
  await expect(page.getByText('There is an invitation that works until')).toBeVisible();

  await page.getByRole('button', { name: 'Make a new invitation' }).click();
  await expect(page.locator('.invitation-code')).not.toHaveText(first.code);

  const phone = await browser.newContext();
  const late = await phone.newPage();
  await late.goto(`/start#${secretOf(first)}`);
  await expect(late.getByRole('alert')).toContainText('That code does not work.');
  await phone.close();
});

test('a lost phone is ended by the worker and is out at its next step; everything is still there on the new one', async ({
  browser,
  laptopOf,
}) => {
  const { person, invite } = await somebody(browser, 2);
  const lost = await browser.newContext();
  const onLost = await lost.newPage();
  await comesInWithPin(onLost, secretOf(await invite()));
  await onLost.getByRole('link', { name: 'What should we call you?' }).click();
  const name = `Robin ${Date.now() % 1000}`;
  await onLost.getByLabel('Call me').fill(name);
  await onLost.getByRole('button', { name: 'Call me this' }).click();
  await expect(onLost.getByText(`We call you ${name} now.`)).toBeVisible();

  const page = await laptopOf('PRACTITIONER');
  await page.goto(`/people/${person.id}/phones`);
  await page.locator('.phone').first().getByRole('button', { name: 'End this phone' }).click();
  await expect(page.getByText('Everything they said stays')).toBeVisible();
  const before = await page.locator('.phone').count();
  await page.getByRole('button', { name: 'Yes, end it' }).click();
  await expect(page.locator('.phone')).toHaveCount(before - 1);

  await onLost.goto('/');
  await expect(onLost.getByLabel('Your PIN')).toBeVisible();
  await onLost.getByLabel('Your PIN').fill('271828');
  await onLost.getByRole('button', { name: 'Come in' }).click();
  await expect(onLost.getByRole('alert')).toContainText('That did not work on this phone.');

  const found = await browser.newContext();
  const onNew = await found.newPage();
  await comesInWithPin(onNew, (await invite()).code);
  await expect(onNew.getByRole('heading', { level: 1 })).toContainText(name);
  await lost.close();
  await found.close();
});

test('a young person adds a phone of their own, sees which one this is, and takes the other off', async ({
  browser,
}) => {
  const { invite } = await somebody(browser, 3);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInWithPin(page, secretOf(await invite()));
  await myPhones(page).click();
  await expect(page.locator('.phone', { hasText: 'This phone' })).toHaveCount(1);
  const before = await page.locator('.phone').count();
  await page.getByRole('button', { name: 'Get a code' }).click();
  const code = (await page.locator('.invitation-code').textContent()) ?? '';

  const tablet = await browser.newContext();
  const onTablet = await tablet.newPage();
  await comesInWithPin(onTablet, code);
  await page.reload();
  await expect(page.locator('.phone')).toHaveCount(before + 1);
  const other = page.locator('.phone', { hasText: 'A phone or tablet' }).first();
  await other.getByRole('button', { name: 'Yes, that was me' }).click();
  await other.getByRole('button', { name: 'Take it off' }).click();
  await page.getByRole('button', { name: 'Yes, take it off' }).click();
  await expect(page.locator('.phone')).toHaveCount(before);
  await onTablet.reload();
  await expect(onTablet.getByLabel('Your PIN')).toBeVisible();

  await page.locator('.phone', { hasText: 'This phone' }).getByRole('button', { name: 'Take it off' }).click();
  await page.getByRole('button', { name: 'Yes, take it off' }).click();
  await expect(page.getByLabel('Your code')).toBeVisible();
  await phone.close();
  await tablet.close();
});

test('axe finds nothing on the pages of ways in, and nothing is wider than a small screen', async ({ browser }) => {
  test.setTimeout(180_000);
  const { person, invite } = await somebody(browser, 4);
  const invitation = await invite();
  const phone = await browser.newContext({ viewport: { width: 320, height: 640 } });
  const page = await phone.newPage();
  await page.goto(`/start#${secretOf(invitation)}`);
  await expect(page.getByRole('button', { name: 'This is not my phone' })).toBeVisible();
  await inEveryLook(page);
  await page.getByRole('button', { name: 'This is not my phone' }).click();
  await inEveryLook(page);
  await page.goto('/help');
  await page.goto(`/start#${secretOf(invitation)}`);
  await page.getByRole('button', { name: 'With a PIN that I choose' }).click();
  await page.getByLabel('Your new PIN').fill('271828');
  await page.getByRole('button', { name: 'That is my PIN' }).click();
  await myPhones(page).click();
  await page.getByRole('button', { name: 'Get a code' }).click();
  await expect(page.locator('.invitation-code')).toBeVisible();
  await page.locator('.phone').first().getByRole('button', { name: 'Take it off' }).click();
  await inEveryLook(page);

  const laptop = await aLaptop(browser);
  const desk = await laptop.newPage();
  await desk.goto('/');
  await comeInWithCode(desk, 'PRACTITIONER');
  await desk.goto(`/people/${person.id}/phones`);
  await desk.getByRole('button', { name: /^Make a(n| new) invitation$/ }).click();
  await expect(desk.locator('.qr')).toBeVisible();
  for (const width of [1280, 320]) {
    await desk.setViewportSize({ width, height: 800 });
    await inEveryLook(desk);
  }
  await phone.close();
  await laptop.close();
});

test('no phone of a young person fetches what draws the square', async ({ browser }) => {
  const { invite } = await somebody(browser, 5);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  const files: string[] = [];
  page.on('request', (request) => files.push(new URL(request.url()).pathname));
  await comesInWithPin(page, secretOf(await invite()));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await myPhones(page).click();
  await page.getByRole('button', { name: 'Get a code' }).click();
  await expect(page.locator('.invitation-code')).toBeVisible();

  expect(files.some((file) => file.includes('MyPhones'))).toBe(true);
  expect(files.filter((file) => file.includes('PeoplePhones'))).toEqual([]);
  await phone.close();
});

/** How many dark squares are on the page. */
const drawn = async (page: Page) => ((await page.locator('.qr-ink').getAttribute('d')) ?? '').split('M').length - 1;
