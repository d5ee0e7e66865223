import type { BrowserContext, Page } from '@playwright/test';
import { type Name, PIN, stateOf } from './people.ts';
import { test as base, expect } from './watched.ts';

interface Fixtures {
  /** Opens a phone that this young person signed in on, with nothing else on it. */
  phoneOf(name: Name): Promise<Page>;
}

/** Every test has phones of its own; only the sign-in is shared, because a code works once. */
export const test = base.extend<Fixtures>({
  phoneOf: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (name) => {
      const context = await browser.newContext({ storageState: stateOf(name) });
      contexts.push(context);
      const page = await context.newPage();
      await page.goto('/');
      await comeIn(page);
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

/** Gives the PIN if it is asked for, and waits for the first page. */
export async function comeIn(page: Page): Promise<void> {
  const pin = page.getByLabel('Your PIN');
  await expect(pin.or(giveAStar(page))).toBeVisible();
  if (await pin.isVisible()) {
    await pin.fill(PIN);
    await page.getByRole('button', { name: 'Come in' }).click();
    await expect(giveAStar(page)).toBeVisible();
  }
}

export const giveAStar = (page: Page) => page.getByRole('link', { name: /^Give (a|your first) star$|^Carry on/ });

export const next = (page: Page) => page.getByRole('button', { name: /^(Next|Skip this one|Skip)$/ });

/** Chooses one of the five steps, counted from 1. */
export const chooseStep = (page: Page, step: number) =>
  page
    .locator('.step input')
    .nth(step - 1)
    .check();

/** Goes through a whole star as far as the page where it is sent. */
export async function fillStar(page: Page, steps: readonly number[], more: { hope?: string } = {}): Promise<void> {
  await giveAStar(page).click();
  for (const [index, step] of steps.entries()) {
    await expect(page.getByText(`${index + 1} of 8`, { exact: true })).toBeVisible();
    await chooseStep(page, step);
    await next(page).click();
  }
  await expect(page.getByRole('heading', { name: 'What matters most to you right now?' })).toBeVisible();
  await next(page).click();
  await page.getByLabel('I hope…').fill(more.hope ?? '');
  await next(page).click();
  await expect(sendIt(page)).toBeVisible();
}

export const sendIt = (page: Page) => page.getByRole('button', { name: 'Send it' });

export const arrived = (page: Page) => page.getByText('It has arrived.');

/** How many of this person's stars the server holds with this hope. */
export async function timesSaid(page: Page, hope: string): Promise<number> {
  await page.goto('/journey');
  await expect(page.getByRole('heading', { name: 'Your journey' })).toBeVisible();
  await expect(page.locator('.journey').or(page.getByText('Your journey starts with your first star.'))).toBeVisible();
  return page.locator('.journey-one', { hasText: hope }).count();
}

/** A hope that no other test speaks of. */
export const aHope = (about: string) => `${about} ${Date.now().toString(36)}${Math.floor(Math.random() * 1e6)}`;

export { expect };
