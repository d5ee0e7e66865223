import type { Page } from '@playwright/test';
import { lightAndDark } from './everyLook.ts';
import { tabTo } from './keys.ts';
import { youngPerson } from './people.ts';
import { expect } from './phone.ts';
import { aLaptop, comeInWithCode, openPerson, part, rows, sendView, staff, starOf, test } from './worker.ts';

const { name } = youngPerson('fourteen');

test('a worker needs nothing but a keyboard', async ({ browser }) => {
  const context = await aLaptop(browser);
  const page = await context.newPage();
  await page.goto('/');
  await tabTo(page, 'Your code');
  await page.keyboard.type(staff('PRACTITIONER').code);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Your day' })).toBeVisible();
  await tabTo(page, 'Your young people');
  await page.keyboard.press('Enter');
  await expect(rows(page).first()).toBeVisible();

  await tabTo(page, name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeFocused();
  await tabTo(page, /^Give (your|a new) view$/);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /^Your view/ })).toBeFocused();
  await expect(part(page, "How I'm feeling")).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await tabTo(page, 'What have you seen or heard?');
  await page.keyboard.type('Laughs more than in the summer.');
  await expect(part(page, "How I'm feeling").getByRole('radio').nth(1)).toBeChecked();
  await tabTo(page, 'Send your view');
  await page.keyboard.press('Enter');

  await expect(page.getByText('Your view has arrived.')).toBeVisible();
  await context.close();
});

test('axe finds nothing on the worker’s pages, light and dark', async ({ browser, laptopOf }) => {
  await starOf(browser, 'fourteen', { SAFETY: 1, HOME: 5, MONEY: 3 });
  const page = await laptopOf('PRACTITIONER');
  await expectNoFaults(page);

  await openPerson(page, name);
  await expect(page.locator('.journey-row').first()).toBeVisible();
  await expectNoFaults(page);

  await page.getByRole('link', { name: /^Give (your|a new) view$/ }).click();
  await part(page, 'My home').getByRole('radio').first().check();
  await sendView(page).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await expectNoFaults(page);

  for (const address of ['/people/nobody', '/leave']) {
    await page.goto(address);
    await expectNoFaults(page);
  }
});

test('at 320 pixels, and with text twice as large, nothing sticks out', async ({ browser, laptopOf }) => {
  await starOf(browser, 'fourteen', { SAFETY: 1, HOME: 5 });
  const page = await laptopOf('PRACTITIONER');
  await openPerson(page, name);
  const person = new URL(page.url()).pathname;
  await page.setViewportSize({ width: 320, height: 640 });

  for (const size of ['100%', '200%']) {
    for (const address of ['/', person, `${person}/view`, '/leave']) {
      await page.goto(address);
      await settle(page);
      await page.evaluate((chosen) => {
        document.documentElement.style.fontSize = chosen;
      }, size);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${address} at ${size}`).toBeLessThanOrEqual(0);
    }
  }
});

test('a young person’s page prints as words on paper, without the buttons', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');
  await openPerson(page, name);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });

  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toContain('light');
  await expect(page.getByRole('table').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /^Give (your|a new) view$/ })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Hide this page' })).toBeHidden();
});

test('a page that was hidden opens again with the worker’s code, and not before', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');
  await page.getByRole('link', { name: 'Hide this page' }).click();
  await expect(page.getByText(/pancake/i).first()).toBeVisible();

  await page.goto('/');
  await expect(page.getByLabel('Your code')).toBeVisible();
  await expect(rows(page)).toHaveCount(0);

  await comeInWithCode(page, 'PRACTITIONER');
  await page.goto('/people');
  await expect(rows(page).first()).toBeVisible();
  await page.reload();
  await expect(rows(page).first()).toBeVisible();
});

test('signing out ends it: the address of a young person’s page asks for a code', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');
  await openPerson(page, name);
  const address = page.url();
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByLabel('Your code')).toBeVisible();

  await page.goto(address);

  await expect(page.getByLabel('Your code')).toBeVisible();
  await expect(page.getByText(name)).toHaveCount(0);
});

test('no young person downloads a worker’s pages', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('fourteen');
  const ofPhone = await scriptsOn(phone);
  const ofLaptop = await scriptsOn(await laptopOf('PRACTITIONER'));

  expect(ofLaptop.filter((script) => script.includes('PeoplePage')).length).toBeGreaterThan(0);
  expect(ofPhone.filter((script) => script.includes('PeoplePage'))).toEqual([]);
});

const scriptsOn = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map((each) => new URL(each.name).pathname));

async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}

async function expectNoFaults(page: Page): Promise<void> {
  await settle(page);
  await lightAndDark(page);
}
