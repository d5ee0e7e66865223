import type { Browser, Page } from '@playwright/test';
import { lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { aLaptop, ask, staff } from './worker.ts';

const CLOSED = '{ releases { nodes { id } } }';
const PARTS = [
  'What young people want heard',
  'What was said, and what came of it',
  'How life is going',
  'Changes of social worker',
  'Meetings about plans',
  'Seeing family',
  'Help they asked for',
  'Our charter',
  'Promises',
  'Published figures beside our own',
  'In young people’s own words',
  'Our indicators',
];

async function comeIn(browser: Browser, role: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('link', { name: 'Sign out' })).toBeVisible();
  return page;
}

/** The one that was closed first: what it tells does not change while others try things out. */
async function firstClosed(page: Page): Promise<string> {
  const closed = async () => (await ask(page.request, CLOSED)).data.releases.nodes;
  await expect.poll(async () => (await closed()).length, { timeout: 60_000 }).toBeGreaterThan(1);
  return (await closed()).at(-1).id;
}

test('a panel takes everything there is into its meeting on one page, and on paper it is the same', async ({
  browser,
}) => {
  const panel = await comeIn(browser, 'PANEL_MEMBER');
  const release = await firstClosed(panel);
  await panel.goto(`/panel/${release}`);
  await panel.getByRole('link', { name: 'Agenda pack for a meeting' }).click();
  await expect(panel.getByRole('heading', { level: 1, name: /^Agenda pack: / })).toBeVisible();
  await expect(panel).toHaveURL(`/panel/${release}/pack`);

  await expect(panel.locator('.pack-part > h2')).toHaveText(PARTS);
  const contents = panel.getByRole('navigation', { name: 'What is in it' });
  await expect(contents.getByRole('link')).toHaveText(PARTS);
  const table = (name: string) => panel.getByRole('table', { name });
  await expect(table('Themes in the order of the children in care council')).toContainText('Buses and getting around');
  await expect(table('The eight parts of life: Everybody together')).toContainText('some');
  await expect(table('Does the council keep its charter?: Everybody together')).toContainText('some');
  await expect(panel.getByText('No promise was broken.')).toBeVisible();
  await expect(panel.getByRole('heading', { level: 3, name: 'Done, say those who promised it' })).toBeVisible();
  await expect(table('Published figures: this council beside others')).toContainText('England');
  await expect(panel.getByRole('heading', { level: 3, name: 'Beside our own figures' })).toBeVisible();

  await contents.getByRole('link', { name: 'Promises' }).click();
  await expect(panel.getByRole('heading', { level: 2, name: 'Promises' })).toBeInViewport();
  await panel.setViewportSize({ width: 820, height: 1180 });
  await lightAndDark(panel);
  await twiceAsLarge(panel);

  await panel.emulateMedia({ media: 'print' });
  await expect(contents).toBeVisible();
  await expect(panel.getByRole('link', { name: 'Hide this page' })).toBeHidden();
  await expect(panel.getByRole('button', { name: 'Print this pack' })).toBeHidden();
  await expect(table('The eight parts of life: Everybody together')).toBeVisible();
  const cut = await panel.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(cut).toBeLessThanOrEqual(0);
  await panel.context().close();
});

test('somebody who knows some tries to find one in a quarter, and what they found stays in sight', async ({
  browser,
}) => {
  const lead = await comeIn(browser, 'PARTICIPATION_LEAD');
  const release = await firstClosed(lead);
  await lead.goto(`/panel/${release}`);
  await lead.getByRole('link', { name: 'Drill: try to find somebody' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: /^Drill: / })).toBeVisible();
  await lead.getByRole('button', { name: 'Write down what came of it' }).click();
  await lead.getByRole('button', { name: 'Write it down' }).click();
  await expect(lead.getByText('Answer every question first.')).toBeVisible();
  const today = await lead.getByLabel('When did you try?').getAttribute('max');
  await lead.getByLabel('When did you try?').fill(today ?? '');
  await lead.getByRole('radio', { name: 'two to five young people' }).check();
  await lead.getByRole('radio', { name: 'a home or a foster family' }).check();
  await lead.getByRole('checkbox', { name: 'Taking away' }).check();
  await lead.getByRole('radio', { name: 'Something could be found out' }).check();
  await lead.getByRole('radio', { name: 'Something about too few young people' }).check();
  await lead.getByRole('radio', { name: 'Taking away' }).check();
  await lightAndDark(lead);
  await twiceAsLarge(lead);
  await lead.getByRole('button', { name: 'Write it down' }).click();
  await expect(lead.getByText('It is written down and stays.')).toBeVisible();
  await expect(lead.getByRole('list', { name: 'Drills, the newest first' })).toContainText('Found by: taking away.');

  const panel = await comeIn(browser, 'PANEL_MEMBER');
  await panel.goto(`/panel/${release}`);
  await expect(panel.getByText('Somebody found something out in this quarter.')).toBeVisible();
  await expect(panel.getByText(/Tell the safeguarding lead or the data protection lead today/)).toBeVisible();
  const worker = await comeIn(browser, 'PRACTITIONER');
  await worker.goto(`/panel/${release}`);
  await expect(worker.getByRole('heading', { level: 2, name: 'How many gave a star' })).toBeVisible();
  await expect(worker.getByText('Somebody found something out in this quarter.')).toHaveCount(0);
  await Promise.all([lead, panel, worker].map((page) => page.context().close()));
});
