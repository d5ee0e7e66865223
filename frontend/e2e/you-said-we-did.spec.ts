import { lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';

const PAGE = '/you-said-we-did';

test('everybody can read what was promised, without a script and without a cookie', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const answer = await page.goto(PAGE);
  expect(answer?.headers()['set-cookie']).toBeUndefined();
  await expect(page.getByRole('heading', { level: 1, name: 'You said, we did' })).toBeVisible();
  await expect(page.getByText('Seeing brothers and sisters').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 3, name: /^Brothers and sisters who live apart/ })).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  await context.close();
});

test('the page reads well on any screen, on paper and by keyboard', async ({ page }) => {
  await page.goto(PAGE);
  await lightAndDark(page);
  await twiceAsLarge(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('link', { name: 'Hide this page' })).toBeHidden();
  await page.emulateMedia({ media: null });
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hide this page' })).toBeFocused();
});

test('the feed holds each step, and the page leads to it', async ({ page, request }) => {
  await page.goto(PAGE);
  const feed = await page.getByRole('link', { name: 'Follow the promises with a feed reader' }).getAttribute('href');
  const answer = await request.get(feed ?? '');
  expect(answer.headers()['content-type']).toContain('application/atom+xml');
  expect(await answer.text()).toContain('<entry>');
});

test('it is found where somebody comes in', async ({ page }) => {
  await page.goto('/start');
  await page.getByRole('link', { name: /^You said, we did/ }).click();
  await expect(page).toHaveURL(/you-said-we-did$/);
  await expect(page.getByRole('heading', { level: 1, name: 'You said, we did' })).toBeVisible();
});
