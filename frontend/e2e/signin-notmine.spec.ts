import type { Browser, Page } from '@playwright/test';
import { comesInWithPin, myPhones, secretOf, somebody } from './invited.ts';
import { keeping } from './kept.ts';
import { aHope, arrived, expect, fillStar, giveAStar, sendIt, test } from './phone.ts';

const LEAVE_NOTHING = 'Come in and leave nothing';

test('on a phone that is not theirs nothing stays, though a star was given on it', async ({ browser }) => {
  const { invite } = await somebody(browser, 10);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  const hope = aHope('that nobody finds');
  await comesInOnce(page, secretOf(await invite()));
  await fillStar(page, [1, 2, 3, 4, 5, 4, 3, 2], { hope });
  expect(await left(page)).toEqual(NOTHING_BUT_BEING_IN);
  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
  expect(await left(page)).toEqual(NOTHING_BUT_BEING_IN);

  await page.goto('/leave');
  await expect(page.getByText('Nothing about you stays on this phone.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Your code')).toBeVisible();

  await expect.poll(() => phone.cookies()).toEqual([]);
  await page.goto('/plain.css');
  expect(await left(page)).toEqual({ ...NOTHING_BUT_BEING_IN, cookies: [] });
  await phone.close();
});

test('a page loaded again still keeps nothing', async ({ browser }) => {
  const { invite } = await somebody(browser, 11);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInOnce(page, secretOf(await invite()));

  await page.reload();
  await expect(giveAStar(page)).toBeVisible();
  await page.getByRole('link', { name: 'How it looks' }).click();
  await page.getByRole('radio', { name: 'Bold' }).check();

  expect(await left(page)).toEqual(NOTHING_BUT_BEING_IN);
  await phone.close();
});

test('what was not sent is asked about before it is gone', async ({ browser }) => {
  const { invite } = await somebody(browser, 12);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInOnce(page, secretOf(await invite()));
  await giveAStar(page).click();
  await page.locator('.step input').first().check();
  await page.getByRole('button', { name: /^Next$/ }).click();
  await page.evaluate(() => history.pushState(null, '', '/leave'));
  await page.evaluate(() => dispatchEvent(new PopStateEvent('popstate')));

  await expect(page.getByText('If you sign out now, it is gone.')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out and delete it' }).click();

  await expect(page.getByLabel('Your code')).toBeVisible();
  await phone.close();
});

test('on a friend’s phone, what is the friend’s stays the friend’s', async ({ browser }) => {
  const friend = await browser.newContext();
  const page = await friend.newPage();
  await comesInWithPin(page, secretOf(await inviteAt(browser, 13)));
  await giveAStar(page).click();
  await keeping(page, () => page.locator('.step input').first().check());
  await keeping(page, () => page.getByRole('button', { name: /^Next$/ }).click());
  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out and keep it on this phone' }).click();
  await expect(page.getByLabel('Your PIN')).toBeVisible();

  await comesInOnce(page, secretOf(await inviteAt(browser, 14)));
  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out' }).click();

  await page.getByLabel('Your PIN').fill('271828');
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByText('2 of 8', { exact: true })).toBeVisible();
  await friend.close();
});

test('an answer that the session is over does not cut going out short', async ({ browser, baseURL }) => {
  const { invite } = await somebody(browser, 16);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInOnce(page, secretOf(await invite()));
  await page.goto('/leave');
  await expect(page.getByText('Nothing about you stays on this phone.')).toBeVisible();
  let goOn = () => {};
  const answered = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  await page.route('/sign-out', async (route) => {
    await answered;
    await route.continue();
  });
  await endsAtTheServer(page, `${baseURL}`);

  const over = page.waitForResponse('**/session/extend');
  await page.getByRole('button', { name: 'Sign out' }).click();
  expect((await over).status()).toBe(403);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  goOn();

  await expect(page.getByLabel('Your code')).toBeVisible();
  await expect.poll(() => phone.cookies()).toEqual([]);
  await phone.close();
});

test('the code is used up by it', async ({ browser }) => {
  const invitation = await inviteAt(browser, 15);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await comesInOnce(page, secretOf(invitation));
  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Your code')).toBeVisible();

  await page.getByLabel('Your code').fill(invitation.code);
  await page.getByRole('button', { name: 'Come in' }).click();

  await expect(page.getByRole('alert')).toContainText('That code does not work.');
  await phone.close();
});

/** Ends the session as signing out does, while the browser has not heard of it yet. */
async function endsAtTheServer(page: Page, address: string): Promise<void> {
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  await fetch(new URL('/sign-out', address), { method: 'POST', headers: { cookie, 'X-Lodestar': '1' } });
}

async function inviteAt(browser: Browser, at: number) {
  return (await somebody(browser, at)).invite();
}

async function comesInOnce(page: Page, shown: string): Promise<void> {
  await page.goto(`/start#${shown}`);
  await page.getByRole('button', { name: 'This is not my phone' }).click();
  await page.getByRole('button', { name: LEAVE_NOTHING }).click();
  await expect(myPhones(page)).toBeVisible();
}

const NOTHING_BUT_BEING_IN = {
  cookies: ['__Host-lodestar-session until the browser closes'],
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
};

/** Everything that a site can keep on a phone. */
async function left(page: Page) {
  const cookies = (await page.context().cookies()).map(
    ({ name, expires }) => `${name} ${expires === -1 ? 'until the browser closes' : 'for longer'}`,
  );
  const kept = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  return { cookies, ...kept };
}
