import type { Browser, Page } from '@playwright/test';
import { lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { aLaptop, staff } from './worker.ts';

async function comeIn(browser: Browser, role: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('link', { name: 'Our indicators' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Our indicators' })).toBeVisible();
  return page;
}

async function answer(page: Page, name: string, mission: string, origin: string): Promise<void> {
  await page.getByRole('button', { name: 'Add an indicator' }).click();
  await page.getByLabel('What it is called').fill(name);
  await page.getByRole('radio', { name: mission }).check();
  await page.getByRole('radio', { name: 'Lead: it moves first' }).check();
  await page.getByRole('radio', { name: 'Less is better.' }).check();
  await page.getByRole('radio', { name: origin }).check();
}

test('the participation lead follows figures under a mission, and the panel sees them over time', async ({
  browser,
}) => {
  const mark = new Date().toISOString();
  const lead = await comeIn(browser, 'PARTICIPATION_LEAD');
  await answer(lead, `Homes ${mark}`, 'Good, stable, loving homes', 'From published figures');
  await lead.getByRole('button', { name: 'Add it' }).click();
  await expect(lead.getByText('Answer every question first.')).toBeVisible();
  await lead
    .getByLabel('Which published figure?')
    .selectOption({ label: 'Children with 3 or more homes during the year' });
  await lightAndDark(lead);
  await lead.getByRole('button', { name: 'Add it' }).click();
  await expect(lead.getByText('It is added.')).toBeVisible();
  await answer(lead, `Rooms ${mark}`, 'A safe place to live', 'Typed in');
  await lead.getByRole('button', { name: 'Add it' }).click();
  const card = lead.getByRole('article').filter({ hasText: `Rooms ${mark}` });
  for (const [day, value] of [
    ['2026-01-31', '9'],
    ['2026-03-31', '12.5'],
  ] as const) {
    await card.getByRole('button', { name: 'Type a number in' }).click();
    await card.getByLabel('The number').fill(value);
    await card.getByLabel('The day it is about').fill(day);
    await card.getByLabel('Where it comes from').fill('Housing register');
    await card.getByRole('button', { name: 'Save this number' }).click();
    await expect(card.getByRole('cell', { name: value, exact: true })).toBeVisible();
  }

  const panel = await comeIn(browser, 'PANEL_MEMBER');
  const table = panel.getByRole('table', { name: `Homes ${mark}: over time` });
  await expect(table.getByRole('row')).toHaveCount(5);
  await expect(table).toContainText('Source: Lodestar');
  await expect(panel.getByRole('button', { name: 'Add an indicator' })).toHaveCount(0);
  await lightAndDark(panel);
  await twiceAsLarge(panel);

  await card.getByRole('button', { name: 'Show it no more' }).click();
  await expect(lead.getByText('It is shown no more. It stays on record.')).toBeVisible();
  await expect(card).toHaveCount(0);
  await Promise.all([lead, panel].map((page) => page.context().close()));
});
