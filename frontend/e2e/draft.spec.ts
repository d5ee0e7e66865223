import { everythingKept, keeping } from './kept.ts';
import { aHope, chooseStep, expect, giveAStar, next, test } from './phone.ts';

test('a phone that was shut half way opens at the same question with nothing lost', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await giveAStar(page).click();
  await chooseStep(page, 4);
  await next(page).click();
  await chooseStep(page, 2);
  await page.getByRole('button', { name: 'Say more in your own words' }).click();
  await keeping(page, () => page.getByLabel('Your own words').fill('It is loud at night.'));
  const context = page.context();
  await page.close();

  const again = await context.newPage();
  await again.goto('/');

  await expect(again.getByText('2 of 8', { exact: true })).toBeVisible();
  await expect(again.locator('.step input').nth(1)).toBeChecked();
  await expect(again.getByLabel('Your own words')).toHaveValue('It is loud at night.');
});

test('what is written is on the phone only as something nobody can read', async ({ phoneOf }) => {
  const secret = aHope('to keep a secret');
  const page = await phoneOf('nine');
  await giveAStar(page).click();
  await page.goto('/give/hope');
  await page.getByLabel('I hope…').fill(secret);
  await expect.poll(() => everythingKept(page)).toContain('AES-GCM');

  const kept = await everythingKept(page);

  expect(kept).not.toContain(secret);
  expect(kept).toContain('"extractable":false');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(secret);
});

test('signing out asks about what was not sent, and deleting it deletes it', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await giveAStar(page).click();
  await keeping(page, () => chooseStep(page, 5));
  await page.goto('/leave');
  await expect(page.getByText('has not been sent yet')).toBeVisible();

  await page.getByRole('button', { name: 'Sign out and delete it' }).click();
  await expect(page.getByLabel('Your PIN')).toBeVisible();

  await expect.poll(() => everythingKept(page).catch(() => 'on the way')).toBe('[]');
});
