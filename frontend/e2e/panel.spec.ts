import type { Browser, Page } from '@playwright/test';
import { faults, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { aLaptop, ask, staff } from './worker.ts';

const CLOSED = '{ releases { nodes { id } } }';
/** The made-up council closed two already. */
const CLOSED_BEFORE = 2;
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
  const isClosed = async () => (await ask(panel.request, CLOSED)).data.releases.nodes.length > CLOSED_BEFORE;
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
  const table = (name: string) => panel.getByRole('table', { name });
  await expect(table('How many gave a star: Everybody together')).toContainText(/[1-9]\d*[05]/);
  await expect(table('What many talk about: Everybody together')).toContainText('Buses and getting around');
  await expect(table('Words a machine wrote down: Everybody together')).toContainText(HELD_BACK);
  await panel.getByRole('radio', { name: 'By age' }).check();
  await expect(table('The eight parts of life: By age')).toContainText('some');
  await expect(panel.getByText('This is shown for everybody together only.')).toHaveCount(3);
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

test('what those say whom a kept promise answers stands beside what its owner says', async ({ browser }) => {
  const panel = await comeIn(browser, 'PANEL_MEMBER');
  const { nodes } = (await ask(panel.request, '{ promises(first: 20) { nodes { id what stands } } }')).data.promises;
  const kept = nodes.find(({ what }: { what: string }) => what.includes('bus pass'));
  const counted = `query ($id: ID!) { cameOfPromise(promiseId: $id) { release { id } } }`;
  const isCounted = async () => (await ask(panel.request, counted, { id: kept.id })).data.cameOfPromise !== null;
  await expect.poll(isCounted, { timeout: 60_000 }).toBe(true);

  await panel.goto(`/promises/${kept.id}`);
  const table = panel.getByRole('table', { name: 'Did it happen for them?' });
  await expect(panel.getByText('Done, they say')).toBeVisible();
  await expect(table).toContainText('some');
  await lightAndDark(panel);
  await twiceAsLarge(panel);
  await panel.context().close();
});
