import { readFileSync } from 'node:fs';
import { PIN, usedCodeOf } from './people.ts';
import { expect, giveAStar, test } from './phone.ts';

test('a wrong code says so, keeps what was typed, and lets another be tried', async ({ page }) => {
  await page.goto('/');
  await page.getByLabel('Your code').fill('zzzz zzzz zzzz');

  await page.getByRole('button', { name: 'Come in' }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('Your code')).toHaveValue('ZZZZ-ZZZZ-ZZZZ');
});

test('a used code looks just like a wrong one', async ({ page }) => {
  const sentences: (string | null)[] = [];
  for (const code of ['ZZZZ-ZZZZ-ZZZZ', readFileSync(usedCodeOf('nine'), 'utf8')]) {
    await page.goto('/');
    await page.getByLabel('Your code').fill(code);
    await page.getByRole('button', { name: 'Come in' }).click();
    sentences.push(await page.getByRole('alert').textContent());
  }

  expect(sentences[1]).toBe(sentences[0]);
  expect(sentences[0]).toBeTruthy();
});

test('the secret in a link is gone from the address at once, and from the way back', async ({ page }) => {
  await page.goto('/help');
  await page.goto('/start#ZZZZ-ZZZZ-ZZZZ');
  await expect(page.getByRole('alert')).toBeVisible();

  expect(page.url()).not.toContain('ZZZZ');
  await page.goBack();
  await page.goForward();
  expect(page.url()).not.toContain('ZZZZ');
});

test('a wrong PIN says so and nothing is shown', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByLabel('Your PIN').fill('111111');

  await page.getByRole('button', { name: 'Come in' }).click();

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Your journey' })).toHaveCount(0);
});

test('help works signed out and without a connection', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  // Kept on a phone that is theirs; on any other, nothing is.
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.goto('/help');
  await expect(page.getByRole('heading', { name: /^Your council/ })).toBeVisible();
  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out' }).click();
  // The PIN is asked for at once, and then a fresh page is opened on which nothing of this one is left.
  await page.waitForURL('/');
  await expect(page.getByLabel('Your PIN')).toBeVisible();
  await page.context().setOffline(true);

  await page.goto('/help');

  await expect(page.getByRole('link', { name: 'Call 999' })).toHaveAttribute('href', 'tel:999');
  await expect(page.getByRole('link', { name: /Childline/ })).toHaveAttribute('href', 'tel:08001111');
  await expect(page.getByRole('link', { name: /Call an advocate/ })).toHaveAttribute('href', 'tel:01632960555');
  await expect(page.locator('a[href^="tel:0"]')).toHaveCount(4);
});

test('hiding the page leaves a recipe, and coming back asks for the PIN', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.goto('/journey');

  await page.getByRole('link', { name: 'Hide this page' }).click();
  await expect(page).toHaveTitle('Easy pancakes');
  await page.goBack();

  await expect(page.getByLabel('Your PIN')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Your journey' })).toHaveCount(0);
  await page.getByLabel('Your PIN').fill(PIN);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(giveAStar(page)).toBeVisible();
});

test('hiding works without a connection too, and stays hidden', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);

  await page.getByRole('link', { name: 'Hide this page' }).click();
  await expect(page).toHaveTitle('Easy pancakes');
  await page.goto('/');

  await expect(page.getByLabel('Your PIN')).toBeVisible();
});

test('hiding works with our code switched off', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/');

  await page.getByRole('link', { name: 'Hide this page' }).click();

  await expect(page).toHaveTitle('Easy pancakes');
  await context.close();
});
