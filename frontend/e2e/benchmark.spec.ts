import type { Browser, Page } from '@playwright/test';
import { faults, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { aLaptop, staff } from './worker.ts';

async function comeIn(browser: Browser, role: string, place: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('link', { name: 'Sign out' })).toBeVisible();
  await page.goto(place);
  return page;
}

test('a panel member reads published figures beside the council’s own, drawn, in tables, in files and on paper', async ({
  browser,
}) => {
  const page = await comeIn(browser, 'PANEL_MEMBER', '/panel');
  await page.getByRole('link', { name: 'Other councils' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Other councils' })).toBeVisible();
  await page
    .getByLabel('Which figure?')
    .selectOption({ label: 'Care leavers of 17 and 18 whose home is seen as suitable' });
  const table = page.getByRole('table', { name: /: ours and others$/ });
  await expect(table.getByRole('row', { name: /^Exampleshire/ })).toBeVisible();
  await expect(table.getByRole('row', { name: /^England/ })).toBeVisible();
  await expect(page.getByText('held back by the department, so that nobody can be found')).toBeVisible();
  await expect(page.getByText(/^2022, 2023, 2024, 2025: Source: Lodestar/)).toBeVisible();
  await lightAndDark(page);
  await twiceAsLarge(page);
  await page.setViewportSize({ width: 820, height: 1180 });
  expect(await faults(page)).toEqual([]);
  for (const [name, file] of [
    ['All of it as a CSV file', 'other-councils.csv'],
    ['All of it as an Excel file', 'other-councils.xlsx'],
  ] as const) {
    const fetching = page.waitForEvent('download');
    await page.getByRole('link', { name }).click();
    expect((await fetching).suggestedFilename()).toBe(file);
  }
  await page.emulateMedia({ media: 'print' });
  await expect(table).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hide this page' })).toBeHidden();
  await page.context().close();
});

for (const role of ['RECORDS_OFFICER', 'ADMINISTRATOR']) {
  test(`a data officer tries a file and is told what to put right, as ${role}`, async ({ browser }) => {
    const page = await comeIn(browser, role, '/');
    await page.getByRole('link', { name: 'Bring figures in' }).click();
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(page.getByText('Choose a file first.')).toBeVisible();
    const file = (value: string) => ({
      name: 'figures.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(
        `measure,year,level,code,name,count,value\ncla_rate,2025,National,E92000001,England,,${value}\n`,
      ),
    });
    await page.getByLabel('The file').setInputFiles(file('many'));
    await page.getByLabel('Title of the publication').fill('Made-up figures');
    await page.getByLabel('Year of the publication').fill('2025');
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(page.getByText('Nothing was brought in. There is one thing to put right first.')).toBeVisible();
    await expect(page.getByText(/line 2, VALUE: "many" is neither a number nor a sign/)).toBeVisible();
    await lightAndDark(page);
    await twiceAsLarge(page);

    await page.getByLabel('The file').setInputFiles(file('60'));
    await page.getByRole('button', { name: 'Try it' }).click();
    await expect(page.getByText(/^This was a try, and nothing was changed\./)).toBeVisible();
    await expect(page.getByRole('button', { name: 'Bring it in' })).toBeVisible();
    await expect(page.getByText('Nothing was brought in.')).toHaveCount(0);
    await page.context().close();
  });
}
