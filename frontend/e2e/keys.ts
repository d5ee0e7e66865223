import type { Page } from '@playwright/test';

const MOST = 150;

/** Presses Tab until what is named so has the focus. */
export async function tabTo(page: Page, wanted: string | RegExp): Promise<void> {
  for (let presses = 0; presses < MOST; presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const now = document.activeElement;
      const isField = now instanceof HTMLInputElement || now instanceof HTMLTextAreaElement;
      return (isField ? now.labels?.[0] : now)?.textContent?.trim();
    });
    if (typeof wanted === 'string' ? focused === wanted : wanted.test(focused ?? '')) {
      return;
    }
  }
  throw new Error(`The Tab key does not lead to ${wanted}.`);
}
