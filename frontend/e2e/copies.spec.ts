import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { lightAndDark } from './everyLook.ts';
import { people } from './people.ts';
import { comeIn, expect, test } from './phone.ts';
import { unzipped } from './unzipped.ts';
import { fourteen } from './watch.ts';
import { aLaptop } from './worker.ts';

const officers = people.filter(({ role }) => role === 'RECORDS_OFFICER');

/** The list of copies, as one of those who look after records finds it. */
async function copies(browser: Browser, which: number): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(officers[which]?.code ?? '');
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('link', { name: 'Copies of records' }).click();
  await expect(page.getByRole('heading', { name: 'Copies that were asked for' })).toBeFocused();
  return page;
}

const today = () => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });

test('a copy that was asked for is looked through, agreed to by somebody else, and then taken', async ({
  browser,
  phoneOf,
}, { outputDir }) => {
  test.setTimeout(120_000);
  const { reference } = await fourteen(browser);
  const first = await copies(browser, 0);
  await lightAndDark(first);
  await first.getByRole('button', { name: 'A copy was asked for' }).click();
  await first.getByLabel('The council’s reference for them').fill(reference);
  await first.getByLabel('On which day was the council asked?').fill(today());
  await lightAndDark(first);
  await first.getByRole('button', { name: 'Begin' }).click();
  await expect(first.getByRole('heading', { level: 1, name: `Copy for ${reference}` })).toBeVisible();

  const thing = first
    .getByRole('list', { name: 'Everything it is about, the oldest first' })
    .getByRole('listitem')
    .filter({ hasText: 'What I wrote in my plan' })
    .first();
  await thing.getByRole('button', { name: /^Leave something out/ }).click();
  await thing.getByRole('button', { name: 'Leave it out' }).click();
  await expect(thing.getByText('Choose what is left out.')).toBeVisible();
  await thing.getByRole('radio', { name: 'All of it, with what belongs to it' }).check();
  await thing.getByRole('radio', { name: 'It is about somebody else' }).check();
  await lightAndDark(first);
  await thing.getByRole('button', { name: 'Leave it out' }).click();
  await expect(first.getByText(/Something is left out in one place/)).toBeVisible();
  await first.getByRole('radio', { name: 'Only what is left out' }).check();
  await expect(first.getByText(/^Left out: All of it/)).toBeVisible();
  await first.getByRole('button', { name: 'I have looked everything through' }).click();
  await first.getByRole('button', { name: 'I have looked everything through' }).click();
  await expect(first.getByText('Somebody else has to agree. It is in their list.')).toBeVisible();
  await expect(first.getByRole('link', { name: 'Take the copy' })).toHaveCount(0);

  const second = await copies(browser, 1);
  await second
    .getByRole('link', { name: `Copy for ${reference}` })
    .first()
    .click();
  await second.getByRole('button', { name: 'I agree' }).click();
  await second.getByRole('button', { name: 'I agree' }).click();
  const fetching = second.waitForEvent('download');
  await second.getByRole('link', { name: 'Take the copy' }).click();
  const file = join(outputDir, 'copy.zip');
  await (await fetching).saveAs(file);
  unzipped(file, outputDir);
  expect(readFileSync(join(outputDir, 'my-story/my-story.html'), 'utf8')).toContain(
    '[Left out: it is about somebody else]',
  );

  const phone = await phoneOf('fourteen');
  await comeIn(phone);
  await expect(phone.getByText(/^Somebody asked the council for a copy of everything about you/)).toBeVisible();
  await phone.getByRole('link', { name: 'See who looks at it' }).click();
  await expect(phone.getByText(/everything about you, for a copy that was asked for/).first()).toBeVisible();

  await second.getByRole('button', { name: 'It was handed over' }).click();
  await second.getByRole('button', { name: 'It was handed over' }).click();
  await expect(second.getByRole('link', { name: 'Take the copy' })).toHaveCount(0);
});
