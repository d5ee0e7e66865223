import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Axe finds nothing on the page as it stands, in any look, light and dark; and it is no wider than the screen. */
export async function inEveryLook(page: Page): Promise<void> {
  for (const look of ['bright', 'bold', 'calm']) {
    for (const light of ['light', 'dark']) {
      await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), { look, light });
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
        `${page.url()} ${look} ${light}`,
      ).toEqual([]);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Text twice as large on a screen of 320 pixels makes no page wider than the screen. */
export async function twiceAsLarge(page: Page): Promise<void> {
  const size = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const over = await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
    const wider = document.documentElement.scrollWidth - innerWidth;
    document.documentElement.style.fontSize = '';
    return wider;
  });
  expect(over, page.url()).toBeLessThanOrEqual(0);
  await page.setViewportSize(size ?? { width: 360, height: 800 });
}
