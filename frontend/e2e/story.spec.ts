import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { inEveryLook, lightAndDark } from './everyLook.ts';
import { arrived, expect, fillStar, sendIt, test } from './phone.ts';
import { unzipped } from './unzipped.ts';

test('a young person takes their story away, and it opens from its folder without a network', async ({
  browser,
  phoneOf,
}, { outputDir }) => {
  const phone = await phoneOf('fourteen');
  const hope = `To see the sea ${randomUUID()}`;
  await fillStar(phone, [3, 1, 4, 2, 5, 3, 2, 4], { hope });
  await sendIt(phone).click();
  await expect(arrived(phone)).toBeVisible();

  const names = await taken(phone, outputDir);
  expect(names).toContain('my-story/my-story.schema.json');
  const data = JSON.parse(readFileSync(join(outputDir, 'my-story/my-story.json'), 'utf8')) as { format: string };
  expect(data.format).toBe('lodestar-story');

  const context = await browser.newContext({ offline: true, serviceWorkers: 'block', bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(outputDir, 'my-story/my-story.html')).href);
  await expect(page.getByRole('heading', { level: 1, name: 'My story' })).toBeVisible();
  const star = page.locator('article').filter({ hasText: hope });
  await expect(star.getByRole('img', { name: /^A star\. .*Feeling safe: / })).toBeVisible();
  await expect(star.getByRole('row')).toHaveCount(9);
  await lightAndDark(page);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  }
  await context.close();
});

test('what is in it and who can read it stands before the button', async ({ phoneOf }) => {
  const phone = await phoneOf('twenty');
  await phone.getByRole('link', { name: 'Take my story' }).click();
  await expect(phone.getByText('Whoever has the file can read it.')).toBeVisible();
  await inEveryLook(phone);
});

/** Downloads it as anybody would and takes it apart; gives the names of the files in it. */
async function taken(phone: Page, folder: string): Promise<string[]> {
  await phone.goto('/my-story');
  const download = phone.waitForEvent('download');
  await phone.getByRole('link', { name: 'Take my story' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^my-story-\d{4}-\d\d-\d\d\.zip$/);
  const zip = join(folder, 'story.zip');
  await file.saveAs(zip);
  return unzipped(zip, folder);
}
