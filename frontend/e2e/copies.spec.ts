import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { lightAndDark } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { unzipped } from './unzipped.ts';
import { aLaptop, staff } from './worker.ts';

/** The list of copies, as whoever looks after records finds it. */
async function copies(browser: Browser): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff('RECORDS_OFFICER').code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('link', { name: 'Copies of records' }).click();
  await expect(page.getByRole('heading', { name: 'Copies that were asked for' })).toBeFocused();
  return page;
}
