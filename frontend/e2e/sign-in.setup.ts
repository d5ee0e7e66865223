import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { NAMES, PIN, stateOf, usedCodeOf, youngPerson } from './people.ts';
import { giveAStar } from './phone.ts';
import { expect, test } from './watched.ts';

for (const name of NAMES) {
  test(`${name}: opens the link, chooses a PIN, and is in with nothing else typed`, async ({ browser }) => {
    const known = existsSync(stateOf(name));
    const context = await browser.newContext(known ? { storageState: stateOf(name) } : {});

    if (!known || !(await comesInByPin(context))) {
      await comesInByLink(context, youngPerson(name).code);
      mkdirSync(dirname(usedCodeOf(name)), { recursive: true });
      writeFileSync(usedCodeOf(name), youngPerson(name).code);
    }

    await context.storageState({ path: stateOf(name) });
    await context.close();
  });
}

async function comesInByLink(context: BrowserContext, code: string): Promise<void> {
  await context.clearCookies();
  const page = await context.newPage();
  await page.goto(`/start#${code}`);
  await page.getByRole('button', { name: 'With a PIN that I choose' }).click();
  await page.getByLabel('Your new PIN').fill(PIN);
  expect(page.url()).not.toContain(code);
  await expect(page.getByRole('textbox')).toHaveCount(1);

  await page.getByRole('button', { name: 'That is my PIN' }).click();

  await expect(giveAStar(page)).toBeVisible();
}

/** For a second run against the same server, whose codes are used up. */
async function comesInByPin(context: BrowserContext): Promise<boolean> {
  const answer = await context.request.post('/sign-in/pin', { data: { pin: PIN }, headers: { 'X-Lodestar': '1' } });
  return answer.ok();
}
