import { THE_WAY_I_UNLOCK, withFingerprint } from './fingerprint.ts';
import { howTitle, myPhones, secretOf, somebody } from './invited.ts';
import { expect, test } from './phone.ts';

test('a phone becomes theirs by the way they unlock it, and opens that way again', async ({ browser }) => {
  const { invite } = await somebody(browser, 6);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  const { cdp, authenticatorId } = await withFingerprint(page);
  await page.goto(`/start#${secretOf(await invite())}`);
  await page.getByRole('button', { name: THE_WAY_I_UNLOCK }).click();
  await expect(myPhones(page)).toBeVisible();

  const { credentials } = await cdp.send('WebAuthn.getCredentials', { authenticatorId });
  expect(credentials).toHaveLength(1);
  expect(credentials[0]?.isResidentCredential).toBe(true);
  expect(credentials[0]?.rpId).toBe('localhost');
  expect(credentials[0]?.userName).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  await myPhones(page).click();
  await expect(page.locator('.phone', { hasText: 'This phone' })).toContainText('opens like the phone itself');

  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { name: 'Welcome back' })).toBeVisible();
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(myPhones(page)).toBeVisible();
  await phone.close();
});

test('a phone whose owner does not show that it is them makes no way in, and the code still works', async ({
  browser,
}) => {
  const { invite } = await somebody(browser, 7);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  const { cdp, authenticatorId } = await withFingerprint(page);
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.goto(`/start#${secretOf(await invite())}`);

  await page.getByRole('button', { name: THE_WAY_I_UNLOCK }).click();
  await expect(page.getByRole('alert')).toContainText('Your phone did not say yes.');
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.getByRole('button', { name: THE_WAY_I_UNLOCK }).click();
  await expect(myPhones(page)).toBeVisible();

  await page.goto('/leave');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('alert')).toContainText('Your phone did not say yes.');
  await expect(myPhones(page)).toHaveCount(0);
  await phone.close();
});

test('a passkey that reached another phone opens nothing there', async ({ browser }) => {
  const { invite } = await somebody(browser, 8);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  const first = await withFingerprint(page);
  await page.goto(`/start#${secretOf(await invite())}`);
  await page.getByRole('button', { name: THE_WAY_I_UNLOCK }).click();
  await expect(myPhones(page)).toBeVisible();
  const { credentials } = await first.cdp.send('WebAuthn.getCredentials', first);

  const family = await browser.newContext();
  const other = await family.newPage();
  const second = await withFingerprint(other);
  for (const credential of credentials) {
    await second.cdp.send('WebAuthn.addCredential', { authenticatorId: second.authenticatorId, credential });
  }
  await other.goto('/');
  await other.evaluate(() => localStorage.setItem('lodestar-way', 'PASSKEY'));
  await other.reload();
  await other.getByRole('button', { name: 'Come in' }).click();

  await expect(other.getByRole('alert')).toContainText('That did not work on this phone.');
  await phone.close();
  await family.close();
});

test('a phone that cannot ask is offered a PIN, and nothing is chosen beforehand', async ({ browser }) => {
  const { invite } = await somebody(browser, 9);
  const phone = await browser.newContext();
  const page = await phone.newPage();
  await page.goto(`/start#${secretOf(await invite())}`);

  await expect(howTitle(page)).toBeVisible();
  await expect(page.getByRole('button', { name: 'With a PIN that I choose' })).toBeVisible();
  await expect(page.getByRole('button', { name: THE_WAY_I_UNLOCK })).toHaveCount(0);
  await phone.close();
});
