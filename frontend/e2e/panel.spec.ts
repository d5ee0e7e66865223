import type { Browser, Page } from '@playwright/test';
import { faults, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { aLaptop, ask, staff } from './worker.ts';

const CLOSED = '{ releases { nodes { id } } }';
const HELD_BACK = 'Not enough people to show this safely';

async function comeIn(browser: Browser, role: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What many say' })).toBeVisible();
  return page;
}

test('a quarter is closed by two people, and what few people say is held back with one sentence', async ({
  browser,
}) => {
  const lead = await comeIn(browser, 'PARTICIPATION_LEAD');
  const panel = await comeIn(browser, 'PANEL_MEMBER');
  const isClosed = async () => (await ask(panel.request, CLOSED)).data.releases.nodes.length > 0;
  if (!(await isClosed())) {
    await lead.getByRole('button', { name: 'Put it forward' }).click();
    await expect(lead.getByText('Choose a quarter first.')).toBeVisible();
    await lead.getByRole('radio').first().check();
    await lead.getByRole('checkbox', { name: 'By age' }).check();
    await lightAndDark(lead);
    await lead.getByRole('button', { name: 'Put it forward' }).click();
    await expect(lead.getByText('Another person has to agree.', { exact: true })).toBeVisible();
    await expect(lead.getByRole('button', { name: /^Agree and close it/ })).toHaveCount(0);

    await panel.reload();
    await panel.getByRole('button', { name: /^Agree and close it/ }).click();
    await expect(panel.getByText('It is closed.')).toBeVisible();
    await expect.poll(isClosed, { timeout: 60_000 }).toBe(true);
  }

  await panel.reload();
  await panel.getByRole('list', { name: 'Closed quarters' }).getByRole('link').first().click();
  await expect(panel.getByRole('table', { name: 'How many gave a star: Everybody together' })).toContainText(HELD_BACK);
  await panel.getByRole('radio', { name: 'By age' }).check();
  await expect(panel.getByRole('table', { name: 'The eight parts of life: By age' })).toContainText(HELD_BACK);
  await lightAndDark(panel);
  await twiceAsLarge(panel);
  for (const [name, file] of [
    ['All of it as a CSV file', 'figures.csv'],
    ['All of it as an Excel file', 'figures.xlsx'],
  ] as const) {
    const fetching = panel.waitForEvent('download');
    await panel.getByRole('link', { name }).click();
    expect((await fetching).suggestedFilename()).toBe(file);
  }
  await panel.emulateMedia({ media: 'print' });
  await expect(panel.getByRole('table', { name: /^How many gave a star/ })).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Hide this page' })).toBeHidden();
  await panel.emulateMedia({ media: 'screen' });
  await panel.goto('/panel');
  expect(await faults(panel)).toEqual([]);
  await Promise.all([lead, panel].map((page) => page.context().close()));
});
