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
