import type { Page } from '@playwright/test';
import { lightAndDark, twiceAsLarge } from './everyLook.ts';
import { tabTo } from './keys.ts';
import { expect, test } from './phone.ts';
import { banner, endAll, fillEmergency, fourteen, type Known, laptop, NOT_SAFE, openIt, REASON } from './watch.ts';
import { staff } from './worker.ts';

const opener = staff('OTHER_PRACTITIONER').name;
let kid: Known;

test.beforeAll('whose record it is', async ({ browser }) => {
  kid = await fourteen(browser);
});

test('a record is opened in an emergency, for reading, and those who must be told are', async ({
  browser,
  phoneOf,
}) => {
  const page = await laptop(browser, 'OTHER_PRACTITIONER');
  await fillEmergency(page, kid.reference, false);
  await openIt(page).click();

  await expect(page.getByRole('heading', { level: 1, name: kid.name, exact: true })).toBeVisible();
  await expect(banner(page)).toBeVisible();
  await expect(page.getByRole('link', { name: /view$/ })).toHaveCount(0);
  const address = page.url();
  expect(address).not.toContain(kid.reference);
  await page.goto(`${address}/view`);
  await expect(page.getByRole('heading', { level: 1, name: 'We could not find that.' })).toBeVisible();

  const boss = await laptop(browser, 'MANAGER');
  await boss.getByRole('link', { name: /^Notices \d+ new$/ }).click();
  const notice = boss.locator('.notice-new').first();
  await expect(notice).toContainText(`${opener} (worker) opened the record ${kid.reference} in an emergency.`);
  await expect(notice).toContainText(REASON);
  await notice.getByRole('button', { name: 'I have seen this' }).click();
  await expect(boss.getByText('You saw this on').first()).toBeVisible();
  await boss.context().close();

  const phone = await phoneOf('fourteen');
  await phone.getByRole('link', { name: 'See who and why' }).click();
  await expect(phone.locator('.look-emergency').first()).toContainText(REASON);
  await phone.getByRole('button', { name: 'I have seen this' }).first().click();

  await page.goto(address);
  await page.getByRole('button', { name: 'End it now' }).click();
  await expect(page.getByText(kid.name)).toHaveCount(0);
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1, name: 'We could not find that.' })).toBeVisible();
  await page.context().close();
});

test('when it is not safe to tell them, they are told when somebody says that it is', async ({ browser, phoneOf }) => {
  const page = await laptop(browser, 'OTHER_PRACTITIONER');
  await endAll(page);
  await fillEmergency(page, kid.reference, true);
  await openIt(page).click();
  await expect(banner(page)).toBeVisible();
  await endAll(page);
  await page.context().close();

  const lead = await laptop(browser, 'SAFEGUARDING_LEAD');
  const untold = lead.locator('.untold .notice-one').filter({ hasText: kid.reference }).first();
  await expect(untold).toContainText(NOT_SAFE);
  const phone = await phoneOf('fourteen');
  await phone.goto('/who-looked');
  await expect(phone.locator('.looks-list').first()).toBeVisible();
  const before = await phone.locator('.look-emergency').count();

  await untold.getByRole('button', { name: 'It is safe: tell them now' }).click();
  await expect(untold).toContainText('The young person was told on');
  await lead.context().close();

  await phone.reload();
  await expect(phone.locator('.looks-list').first()).toBeVisible();
  expect(await phone.locator('.look-emergency').count()).toBeGreaterThanOrEqual(before);
  await expect(phone.getByRole('button', { name: 'I have seen this' }).first()).toBeVisible();
});

test('what is missing is said beside its field, and nothing typed is lost', async ({ browser }) => {
  const page = await laptop(browser, 'OTHER_PRACTITIONER');
  await page.getByRole('link', { name: 'Emergency' }).click();
  await openIt(page).click();
  await expect(page.getByText('Type the council’s reference of the young person.')).toBeVisible();
  await expect(page.getByText('Choose one.')).toBeVisible();

  await page.getByLabel('The council’s reference of the young person').fill('NOBODY-1');
  await page.getByRole('radio', { name: 'Yes, tell them now' }).check();
  await page.getByLabel('Why do you have to open it now?').fill('aaaaaaaaaaaaaaaaaaaaaaaa');
  await expect(page.getByText('24 characters', { exact: true })).toBeVisible();
  await openIt(page).click();
  await expect(page.getByText('Write the reason in a few words that somebody else can understand.')).toBeVisible();

  await page.getByLabel('Why do you have to open it now?').fill(REASON);
  await openIt(page).click();
  await expect(page.getByText(/We could not find anybody by that reference/)).toBeVisible();
  await expect(page.getByLabel('Why do you have to open it now?')).toHaveValue(REASON);
  await page.context().close();
});

test('an emergency needs nothing but a keyboard', async ({ browser }) => {
  const page = await laptop(browser, 'OTHER_PRACTITIONER');
  await endAll(page);
  await page.goto('/emergency');
  await tabTo(page, 'The council’s reference of the young person');
  await page.keyboard.type(kid.reference);
  await page.keyboard.press('Tab');
  await page.keyboard.type(REASON);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Yes, tell them now' })).toBeChecked();
  await tabTo(page, 'Open the record for 60 minutes');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: kid.name, exact: true })).toBeFocused();
  await tabTo(page, 'End it now');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'We could not find that.' })).toBeVisible();
  await page.context().close();
});

test('axe finds nothing on these pages, light and dark, and at 320 pixels nothing sticks out', async ({ browser }) => {
  const page = await laptop(browser, 'OTHER_PRACTITIONER');
  await endAll(page);
  await fillEmergency(page, kid.reference, true);
  await openIt(page).click();
  await expect(banner(page)).toBeVisible();
  const opened = new URL(page.url()).pathname;
  await looksGood(page, [opened, '/emergency']);
  await endAll(page);
  await page.context().close();

  const watch = await laptop(browser, 'RECORDS_OFFICER');
  await looksGood(watch, ['/notices', opened.replace('/people/', '/looks/'), '/leave']);
  await watch.context().close();
});

async function looksGood(page: Page, addresses: readonly string[]): Promise<void> {
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    await lightAndDark(page);
    await twiceAsLarge(page);
  }
}
