import type { BrowserContext, Page } from '@playwright/test';
import { PIN } from './people.ts';
import { chooseStep, expect, giveAStar, test } from './phone.ts';
import { AS_A_PAGE, screens } from './screens.ts';
import { ask } from './worker.ts';

const hideLink = (page: Page) => page.getByRole('link', { name: 'Hide this page' });
const pin = (page: Page) => page.getByLabel('Your PIN');
const isRecipe = (page: Page) => expect(page).toHaveTitle('Easy pancakes');
/** Through every screen there is, beside all the other tests. */
const LONG = 600_000;
const title = (page: Page) => page.getByRole('heading', { level: 1 });

async function isSignedIn(context: BrowserContext): Promise<boolean> {
  return !(await ask(context.request, '{ me { role } }')).errors;
}

/** As the page of the PIN does, which other tests use. */
async function comeBackIn({ request }: BrowserContext): Promise<void> {
  expect((await request.post('/sign-in/pin', { data: { pin: PIN }, headers: { 'X-Lodestar': '1' } })).ok()).toBe(true);
}

test('the screens are all found, and those that everybody knows are among them', async ({ request }) => {
  const found = await screens(request);

  expect(found).toEqual(expect.arrayContaining(['/', '/give/1', '/give/hope', '/journey', '/star', '/help', '/leave']));
  expect(found).not.toContain('/graphql');
});

test('on every screen hiding is the first link, one Tab away, and nothing about the screen says care', async ({
  phoneOf,
}) => {
  const page = await phoneOf('twenty');
  for (const address of await screens(page.request)) {
    await page.goto(address);
    await expect(title(page)).toBeVisible();

    await expect(page.locator('a, button, input, textarea').first(), address).toHaveText('Hide this page');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('Tab');
    await expect(hideLink(page), address).toBeFocused();
    expect(await page.title(), address).toBe('Lodestar');
    const { width, height } = (await hideLink(page).boundingBox()) ?? { width: 0, height: 0 };
    expect(Math.min(width, height), address).toBeGreaterThanOrEqual(44);
  }
});

test('from every screen it leads away, ends the session, and Back and Forward find a locked door', async ({
  phoneOf,
}) => {
  test.setTimeout(LONG);
  const page = await phoneOf('twenty');
  const context = page.context();
  // What was open before: hiding leaves no way back to the page itself.
  await page.goto('/journey');
  for (const [index, address] of (await screens(page.request)).entries()) {
    await page.goto(address);
    await expect(title(page)).toBeVisible();

    await (index % 2 ? hideLink(page).tap() : hideLink(page).press('Enter'));

    await isRecipe(page);
    await expect.poll(() => isSignedIn(context), address).toBe(false);
    await page.goBack();
    await isLocked(page, address);
    // What the browser does on the way forward is the same from everywhere.
    if (index % 4 === 0) {
      await page.goForward();
      await isRecipe(page);
      await page.goto(address);
      await isLocked(page, address);
    }
    await comeBackIn(context);
  }
});

/** The PIN, or one of the pages that anybody may see; nothing that is theirs. */
async function isLocked(page: Page, address: string): Promise<void> {
  await expect(title(page), address).toBeVisible();
  if (!['/help', '/look', '/start', '/staff', '/staff/role'].includes(new URL(page.url()).pathname)) {
    await expect(pin(page), address).toBeVisible();
  }
  await expect(page.locator('.journey, .home-star, .home-ways, .steps'), address).toHaveCount(0);
}

test('with our code switched off it is there on every screen, and ends the session at the server', async ({
  phoneOf,
  browser,
}) => {
  const phone = await phoneOf('twenty');
  const everywhere = await screens(phone.request);
  await comeBackIn(phone.context());
  const storageState = await phone.context().storageState();
  const context = await browser.newContext({ storageState, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/journey');
  const served = async (address: string) => (await context.request.get(address, AS_A_PAGE)).text();
  for (const address of everywhere) {
    expect(await served(address), address).toBe(await served('/journey'));
  }
  expect(await isSignedIn(context)).toBe(true);

  await expect(page.locator('a').first()).toHaveText('Hide this page');
  await hideLink(page).tap();

  await isRecipe(page);
  expect(new URL(page.url()).pathname).toBe('/pancakes.html');
  await phone.context().addCookies(storageState.cookies);
  expect(await isSignedIn(phone.context())).toBe(false);
  await context.close();
});

test('when our code is there but does not answer, the plain link does it, past the kept pages', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await page.evaluate(() => addEventListener('click', (event) => event.stopImmediatePropagation(), true));

  await hideLink(page).tap();

  await isRecipe(page);
  await expect.poll(() => isSignedIn(page.context())).toBe(false);
});

test('it blanks at once: nothing is left on the page when the finger is lifted', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.goto('/give/1');
  await expect(page.getByText('1 of 8', { exact: true })).toBeVisible();
  await page.evaluate(() =>
    addEventListener('click', () => {
      sessionStorage.setItem('left', `${document.documentElement.hidden} ${document.body.innerHTML}`);
    }),
  );

  await hideLink(page).tap();

  await isRecipe(page);
  expect(await page.evaluate(() => sessionStorage.getItem('left'))).toBe('true ');
});

/** The browser of these tests keeps no pages in memory, so what it would say to one is said by hand. */
test('a page that a browser kept in memory is kept blank, and comes out of it by asking who is here', async ({
  phoneOf,
}) => {
  const page = await phoneOf('twenty');
  await page.goto('/journey');
  await expect(page.getByRole('heading', { name: 'Your journey' })).toBeVisible();
  await page.request.post('/sign-out', { headers: { 'X-Lodestar': '1' } });

  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.getByRole('heading', { name: 'Your journey' })).toBeHidden();
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

  await expect(pin(page)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your journey' })).toHaveCount(0);
});

test('what was being written stays sealed on the phone, and is there again with the PIN', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await giveAStar(page).click();
  await expect(page.getByText('1 of 8', { exact: true })).toBeVisible();
  await chooseStep(page, 2);

  await hideLink(page).tap();
  await isRecipe(page);
  await page.goto('/');
  await pin(page).fill(PIN);
  await page.getByRole('button', { name: 'Come in' }).click();

  await expect(page.locator('.step input').nth(1)).toBeChecked();
});

test('a second tab is shut too', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  const other = await page.context().newPage();
  await other.goto('/journey');
  await expect(other.getByRole('heading', { name: 'Your journey' })).toBeVisible();

  await hideLink(page).tap();

  await isRecipe(page);
  await expect(pin(other)).toBeVisible();
  await expect(other.getByRole('heading', { name: 'Your journey' })).toHaveCount(0);
});

test('Shift three times hides the page; the first and the second are told, also to who cannot see it', async ({
  phoneOf,
}) => {
  const page = await phoneOf('twenty');
  const told = page.locator('.safety-told');
  await expect(told).toHaveRole('status');

  await page.keyboard.press('Shift');
  await expect(told).toHaveText('Shift pressed. Two times more hides this page.');
  await page.keyboard.press('Shift');
  await expect(told).toHaveText('Shift pressed. Once more hides this page.');
  await page.keyboard.press('Shift');

  await isRecipe(page);
  await expect.poll(() => isSignedIn(page.context())).toBe(false);
});

test('writing in capitals hides nothing, tells nothing, and is written as it was typed', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.goto('/name');
  const field = page.getByLabel('What should we call you?').or(page.locator('.field-box')).first();
  await field.focus();

  for (const letter of 'JO KIM') {
    await page.keyboard.down('Shift');
    await page.keyboard.press(letter);
    await page.keyboard.up('Shift');
  }
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.keyboard.press('x');
  await page.keyboard.press('Shift');

  await expect(field).toHaveValue('JO KIMx');
  await expect(page.locator('.safety-told')).toHaveText(/Two times more/);
});

test('a page out of sight is covered, and is itself again when it is back', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  const see = (state: string) =>
    page.evaluate((now) => {
      Object.defineProperty(document, 'visibilityState', { value: now, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, state);

  await see('hidden');
  await expect(title(page)).toBeHidden();
  await expect(hideLink(page)).toBeHidden();
  await see('visible');

  await expect(title(page)).toBeVisible();
});

test('help says plainly what hiding does, and that it does not clear the history', async ({ page }) => {
  await page.goto('/help');

  await expect(page.getByText('It does not clear the history on this phone or computer')).toBeVisible();
  await expect(page.getByText('Shift key three times')).toBeVisible();
});

test('the name, the icon and the page that it leads to say nothing about care', async ({ request }) => {
  const shown = await (await request.get('/app.webmanifest')).json();
  const telling = /care|council|star rating|social|worker|support|help|young|child/i;

  expect(`${shown.name} ${shown.short_name} ${shown.description ?? ''}`).not.toMatch(telling);
  expect(shown.shortcuts ?? []).toEqual([]);
  for (const file of ['/pancakes.html', '/plain.css', '/icon.svg']) {
    expect(await (await request.get(file)).text()).not.toMatch(/lodestar|care\b|council|social|worker|young|child/i);
  }
});
