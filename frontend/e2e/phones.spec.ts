import type { Browser, Page } from '@playwright/test';
import { inEveryLook } from './everyLook.ts';
import { THE_WAY_I_UNLOCK, withFingerprint } from './fingerprint.ts';
import { comesInWithPin, myPhones, secretOf, somebody } from './invited.ts';
import { PIN } from './people.ts';
import { expect, test } from './phone.ts';

const asked = (page: Page) => page.getByRole('group', { name: /^Somebody came in as you on another phone on .+ at / });
const yes = (page: Page) => page.getByRole('button', { name: 'Yes, that was me' });
const aCode = (page: Page) => page.locator('.invitation-code');

test('a new phone is asked about on the other one, and it stays when that was them', async ({ browser }) => {
  const { invite } = await somebody(browser, 10);
  const { page, tablet, onTablet } = await twoPhones(browser, invite);

  await page.goto('/');
  await expect(asked(page)).toHaveCount(1);
  await expect(asked(page)).toContainText('Was that you?');
  await yes(page).click();
  await expect(asked(page)).toHaveCount(0);

  await myPhones(page).click();
  await expect(thisPhone(page)).toBeVisible();
  await expect(yes(page)).toHaveCount(0);
  await onTablet.reload();
  await expect(myPhones(onTablet)).toBeVisible();
  await tablet.close();
  await page.context().close();
});

test('a phone that was not them is off at once, and they are told whom to tell', async ({ browser }) => {
  const { invite } = await somebody(browser, 11);
  const { page, tablet, onTablet } = await twoPhones(browser, invite);

  await page.goto('/');
  await asked(page).getByRole('button', { name: 'No, take it off' }).click();
  const told = page.locator('.phone-off');
  await expect(told).toBeFocused();
  await expect(told).toContainText('Tell a worker you trust, or call a number on the help page.');
  await expect(asked(page)).toHaveCount(0);

  await onTablet.reload();
  await onTablet.getByLabel('Your PIN').fill(PIN);
  await onTablet.getByRole('button', { name: 'Come in' }).click();
  await expect(onTablet.getByRole('alert')).toContainText('That did not work on this phone.');
  await told.getByRole('link', { name: 'Go to the help page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tablet.close();
  await page.context().close();
});

test('what somebody says on the phone they came in with does not count on the young person’s', async ({ browser }) => {
  const { invite } = await somebody(browser, 12);
  const { page, tablet, onTablet } = await twoPhones(browser, invite);
  const third = await browser.newContext();
  await comesInWithPin(await third.newPage(), secretOf(await invite()));

  await knowsThemAll(onTablet);

  await page.goto('/phones');
  await expect(asked(page)).toHaveCount(2);
  await third.close();
  await tablet.close();
  await page.context().close();
});

test('a phone that is not theirs asks too, keeps nothing and gets no code', async ({ browser }) => {
  const { invite } = await somebody(browser, 13);
  const own = await browser.newContext();
  await comesInWithPin(await own.newPage(), secretOf(await invite()));
  const friends = await browser.newContext();
  const page = await friends.newPage();
  await page.goto(`/start#${secretOf(await invite())}`);
  await page.getByRole('button', { name: 'This is not my phone' }).click();
  await page.getByRole('button', { name: 'Come in and leave nothing' }).click();
  await expect(asked(page)).toBeVisible();

  await myPhones(page).click();
  const questions = asked(page);
  await expect(questions.first()).toBeVisible();
  const before = await questions.count();
  await yes(page).first().click();
  await expect(questions).toHaveCount(before - 1);
  await expect(page.getByText('You cannot get a code on a phone that is not yours.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Get a code' })).toHaveCount(0);
  await own.close();
  await friends.close();
});

test('a while after coming in, a code is given once the PIN was typed, on the same page', async ({ browser }) => {
  const { invite } = await somebody(browser, 14);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInWithPin(page, secretOf(await invite()));
  const before = await session(page);
  await openMyPhones(page);
  await aWhileLater(page);
  await page.getByRole('button', { name: 'Get a code' }).press('Enter');

  await expect(page.getByText('So first show that it is you.')).toBeVisible();
  await expect(page.getByLabel('Your PIN')).toBeFocused();
  await page.keyboard.type('314159');
  await page.keyboard.press('Enter');
  await expect(page.getByText('That did not work on this phone.')).toBeVisible();
  await expect(aCode(page)).toHaveCount(0);
  expect(await session(page)).toBe(before);
  await page.getByLabel('Your PIN').fill(PIN);
  await page.keyboard.press('Enter');

  await expect(aCode(page)).toHaveText(/^(\w{4}-){2}\w{4}$/);
  await expect(page.getByRole('heading', { name: 'Another phone of yours' })).toBeFocused();
  expect(await session(page)).not.toBe(before);
  await phone.close();
});

test('a while after coming in, a phone that opens like itself is unlocked again for a code', async ({ browser }) => {
  const { invite } = await somebody(browser, 15);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await withFingerprint(page);
  await page.goto(`/start#${secretOf(await invite())}`);
  await page.getByRole('button', { name: THE_WAY_I_UNLOCK }).click();
  await openMyPhones(page);
  const before = await session(page);
  await aWhileLater(page);
  await page.getByRole('button', { name: 'Get a code' }).press('Enter');

  const itIsMe = page.getByRole('button', { name: 'It is me' });
  await expect(itIsMe).toBeFocused();
  await itIsMe.press('Enter');

  await expect(aCode(page)).toBeVisible();
  expect(await session(page)).not.toBe(before);
  await phone.close();
});

test('axe finds nothing where a phone is asked about, and nothing is wider than a small screen', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const { invite } = await somebody(browser, 16);
  const { page, tablet } = await twoPhones(browser, invite);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/');
  await expect(asked(page)).toBeVisible();
  await inEveryLook(page);
  await myPhones(page).click();
  await expect(asked(page)).toBeVisible();
  await aWhileLater(page);
  await page.getByRole('button', { name: 'Get a code' }).click();
  await expect(page.getByLabel('Your PIN')).toBeVisible();
  await inEveryLook(page);
  await page.getByRole('button', { name: 'No, take it off' }).click();
  await expect(page.locator('.phone-off')).toBeVisible();
  await inEveryLook(page);
  await tablet.close();
  await page.context().close();
});

const thisPhone = (page: Page) => page.locator('.phone', { hasText: 'This phone' });

/** With everything on it, and the focus where a page begins, for whoever goes on with the keyboard. */
async function openMyPhones(page: Page): Promise<void> {
  await myPhones(page).click();
  await expect(thisPhone(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'My phones' })).toBeFocused();
}

/** A phone that knows every other, and a tablet that then came in as the same person. */
async function twoPhones(browser: Browser, invite: Invite) {
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInWithPin(page, secretOf(await invite()));
  await knowsThemAll(page);
  const tablet = await browser.newContext();
  const onTablet = await tablet.newPage();
  await comesInWithPin(onTablet, secretOf(await invite()));
  return { page, tablet, onTablet };
}

type Invite = Awaited<ReturnType<typeof somebody>>['invite'];

/** Other tests came in as the same person, and their phones are asked about too. */
async function knowsThemAll(page: Page): Promise<void> {
  await page.goto('/phones');
  await expect(thisPhone(page)).toBeVisible();
  for (let left = await yes(page).count(); left > 0; left--) {
    await yes(page).first().click();
    await expect(yes(page)).toHaveCount(left - 1);
  }
}

const session = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === '__Host-lodestar-session')?.value;

/**
 * The server's clock cannot be turned from here: the first request for a code is answered as it is after two minutes,
 * which ShowAgainTest shows. Everything after that is the server's own.
 */
async function aWhileLater(page: Page): Promise<void> {
  let first = true;
  await page.route('**/graphql', (route) => {
    const input = route.request().postDataJSON().variables?.input;
    if (!first || !input?.youngPersonId || input.deviceId) {
      return route.fallback();
    }
    first = false;
    return route.fulfill({
      contentType: 'application/graphql-response+json',
      body: JSON.stringify({
        data: null,
        errors: [{ message: 'Show again.', extensions: { code: 'SHOW_AGAIN', requestId: 'none' } }],
      }),
    });
  });
}
