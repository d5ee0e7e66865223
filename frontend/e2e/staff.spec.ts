import type { Page } from '@playwright/test';
import { faults } from './everyLook.ts';
import { PIN } from './people.ts';
import { chooseStep, expect, giveAStar, next, test as phones } from './phone.ts';
import { aLaptop, staff, test } from './worker.ts';

const soon = (page: Page) => page.getByRole('dialog', { name: 'Are you still there?' });
const stay = (page: Page) => page.getByRole('button', { name: 'Stay signed in' });

/** Lets the page believe that this is left; what happens at the end is the server's own answer. */
const saysLeft = (page: Page, secondsLeft: number) =>
  page.route('**/session/left', (route) => route.fulfill({ json: { secondsLeft } }));

const minutes = (count: number) => count * 60_000;

test('staff go to the council’s sign-in, and what went wrong is told when they are back', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'I work for the council' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in for staff');

  await expect(page.getByRole('link', { name: 'Sign in with your council account' })).toBeVisible();
  for (const [why, sentence] of [
    ['not-set-up', 'is not set up here'],
    ['away', 'does not answer right now'],
    ['too-often', 'Wait 15 minutes'],
    ['again', 'Please begin again.'],
    ['second-factor', 'without a second step'],
    ['not-known', 'Ask your administrator'],
  ]) {
    await page.goto('/help');
    await page.goto(`/staff#${why}`);
    await expect(page.getByRole('alert')).toContainText(sentence ?? '');
  }
  expect(await faults(page)).toEqual([]);
});

for (const made of ['constructor', '<b>x</b>', 'toString']) {
  test(`a reason that somebody made up is not told: ${made}`, async ({ page }) => {
    await page.goto(`/staff#${made}`);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in for staff');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
}

test.describe('through the council’s sign-in', () => {
  const provider = process.env['LODESTAR_PROVIDER'];
  test.skip(!provider, 'needs a provider, whose issuer stands in LODESTAR_PROVIDER');

  const sits = (page: Page, accountId: string, amr: string[]) =>
    page.request.post(`${provider}/sitting`, { data: { accountId, amr } });
  const comeIn = async (page: Page) => {
    await page.goto('/staff');
    await page.getByRole('link', { name: 'Sign in with your council account' }).click();
  };

  test('a worker comes back signed in, and nothing of the way stays in the address', async ({ browser }) => {
    const page = await (await aLaptop(browser)).newPage();
    await sits(page, 'sam.taylor', ['pwd', 'mfa']);

    await comeIn(page);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your day');
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe('/');
    const cookies = await page.context().cookies(page.url());
    expect(cookies.find(({ name }) => name === '__Host-lodestar-session')?.sameSite).toBe('Strict');
    expect(cookies.find(({ name }) => name === '__Host-lodestar-staff')).toBeUndefined();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your day');
    await page.context().close();
  });

  test('without a second step, or without a role here, nobody comes in and is told why', async ({ browser }) => {
    const page = await (await aLaptop(browser)).newPage();
    await sits(page, 'sam.taylor', ['pwd']);
    await comeIn(page);
    await expect(page.getByRole('alert')).toContainText('without a second step');

    await page.context().clearCookies();
    await sits(page, 'nobody.here', ['pwd', 'mfa']);
    await comeIn(page);
    await expect(page.getByRole('alert')).toContainText('you have no role in Lodestar');
    await page.context().close();
  });

  phones('where a young person’s phone keeps the pages, they do not stand in the way', async ({ phoneOf }) => {
    const page = await phoneOf('nine');
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().clearCookies();
    await sits(page, 'sam.taylor', ['pwd', 'mfa']);

    await comeIn(page);

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your day');
  });
});

test('whoever has not come through is told to begin again, and not what roles there are', async ({ page }) => {
  await page.goto('/staff/role');

  await expect(page.getByText('This took too long. Please sign in again.')).toBeVisible();
});

test('somebody with two roles says what they are here as, once they have come through', async ({ page }) => {
  await page.route('**/sign-in/staff/roles', (route) =>
    route.fulfill({ json: { roles: ['PANEL_MEMBER', 'PRACTITIONER'] } }),
  );
  await page.goto('/staff/role');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('What are you here as?');
  await expect(page.getByRole('button', { name: 'Worker' })).toBeVisible();
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Panel member' }).click();

  await expect(page.getByText('This took too long. Please sign in again.')).toBeVisible();
});

test.describe('two minutes before the end', () => {
  test('staff are asked whether they are there, and stay with one key', async ({ laptopOf }) => {
    const page = await laptopOf('PRACTITIONER');
    await page.clock.install();
    await saysLeft(page, 100);
    await page.reload();
    await expect(soon(page)).toBeVisible();
    await expect(stay(page)).toBeFocused();
    expect(await faults(page)).toEqual([]);
    const told = page.waitForResponse('**/session/extend');

    await page.keyboard.press('Enter');

    expect(await (await told).json()).toEqual({ secondsLeft: 900 });
    await expect(soon(page)).toHaveCount(0);
  });

  test('staying in one tab takes the question away in the other', async ({ laptopOf }) => {
    const one = await laptopOf('PRACTITIONER');
    const other = await one.context().newPage();
    for (const page of [one, other]) {
      await saysLeft(page, 100);
      await page.goto('/');
      await expect(soon(page)).toBeVisible();
    }

    await stay(one).click();

    await expect(soon(one)).toHaveCount(0);
    await expect(soon(other)).toHaveCount(0);
  });

  test('whoever does not answer is out, the page is empty of it, and it says why', async ({ laptopOf }) => {
    const page = await laptopOf('PRACTITIONER');
    await page.clock.install();
    await page.reload();
    const name = await page.locator('.caseload-name').first().textContent();
    await page.request.post('/sign-out', { headers: { 'X-Lodestar': '1' } });

    await page.clock.fastForward(minutes(14));

    await expect(page.getByRole('heading', { level: 1 })).toHaveText('You are signed out');
    await expect(page.getByRole('alert')).toContainText('cleared this page');
    expect(await page.content()).not.toContain(name);
    await expect(page.getByRole('link', { name: 'Sign in with your council account' })).toBeVisible();
  });
});

test('a page that is left open tells the server nothing; one that is used does, once a minute', async ({
  laptopOf,
}) => {
  const page = await laptopOf('PRACTITIONER');
  await page.clock.install();
  await page.reload();
  await expect(page.locator('.caseload-name').first()).toBeVisible();
  let told = 0;
  page.on('request', (request) => request.url().endsWith('/session/extend') && told++);

  await page.clock.fastForward(minutes(10));
  expect(told).toBe(0);

  for (let press = 0; press < 20; press++) {
    await page.keyboard.press('Tab');
  }
  await page.clock.fastForward(1_000);
  await expect.poll(() => told).toBe(1);
  await page.keyboard.press('Tab');
  await page.clock.fastForward(minutes(1));
  await expect.poll(() => told).toBe(2);
});

phones('a young person who did nothing gives their PIN, and goes on where they were', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await giveAStar(page).click();
  await expect(page.getByText('1 of 8', { exact: true })).toBeVisible();
  await chooseStep(page, 4);
  await next(page).click();
  await expect(page.getByText('2 of 8', { exact: true })).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(page.getByText('2 of 8', { exact: true })).toBeVisible();
  await page.request.post('/sign-out', { headers: { 'X-Lodestar': '1' } });

  await page.clock.fastForward(minutes(6));

  await expect(page.getByLabel('Your PIN')).toBeVisible();
  await page.getByLabel('Your PIN').fill(PIN);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByText('2 of 8', { exact: true })).toBeVisible();
});

test('an administrator gives a role, its owner changes to it, and it is gone when it is taken away', async ({
  browser,
}) => {
  const desk = await (await aLaptop(browser)).newPage();
  await desk.goto('/');
  await desk.getByLabel('Your code').fill(staff('ADMINISTRATOR').code);
  await desk.getByRole('button', { name: 'Come in' }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Who can sign in');
  const { name } = staff('OTHER_PRACTITIONER');
  const row = desk.getByRole('listitem').filter({ has: desk.getByRole('heading', { name, exact: true }) });
  await row.getByText(`Change roles of ${name}`).click();
  expect(await faults(desk)).toEqual([]);

  await row.getByRole('button', { name: `Give ${name} the role: Panel member` }).click();

  await expect(desk.getByText(`It counts from ${name}’s next click.`)).toBeVisible();
  await expect(row).toContainText('Panel member, Worker');

  const worker = await (await aLaptop(browser)).newPage();
  await worker.goto('/');
  await worker.getByLabel('Your code').fill(staff('OTHER_PRACTITIONER').code);
  await worker.getByRole('button', { name: 'Come in' }).click();
  await worker.getByRole('link', { name: 'Sign out' }).click();
  await worker.getByRole('button', { name: 'Panel member' }).click();
  await expect(worker.getByRole('heading', { level: 1, name: 'What many say' })).toBeVisible();

  await row.getByText(`Change roles of ${name}`).click();
  await row.getByRole('button', { name: `Take away from ${name} the role: Panel member` }).click();
  await expect(row).not.toContainText('Panel member, Worker');
  await worker.reload();
  await expect(worker.getByRole('heading', { level: 1, name: 'What many say' })).toHaveCount(0);

  await expect(desk.getByText('This is you.')).toBeVisible();
  await desk.context().close();
  await worker.context().close();
});

test('somebody is added, and a mistake stands beside its field', async ({ browser }) => {
  const desk = await (await aLaptop(browser)).newPage();
  await desk.goto('/');
  await desk.getByLabel('Your code').fill(staff('ADMINISTRATOR').code);
  await desk.getByRole('button', { name: 'Come in' }).click();
  await desk.getByText('Add somebody').click();
  await desk.getByRole('button', { name: 'Add them' }).click();
  await expect(desk.getByText('Choose at least one role.')).toBeVisible();
  const name = `Kim ${Date.now().toString(36)}`;

  await desk.getByLabel('Name', { exact: true }).fill(name);
  await desk.getByLabel('Council account').fill('two words');
  await desk.getByRole('checkbox', { name: 'Manager', exact: true }).check();
  await desk.getByRole('button', { name: 'Add them' }).click();
  await expect(desk.getByRole('alert')).toContainText('letters, numbers and signs only');

  await desk.getByLabel('Council account').fill(name.replace(' ', '.'));
  await desk.getByRole('button', { name: 'Add them' }).click();
  await expect(desk.getByText(`${name} can sign in now.`)).toBeVisible();
  await expect(desk.getByRole('heading', { name, exact: true })).toBeVisible();
  await desk.context().close();
});
