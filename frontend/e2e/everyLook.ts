import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What a look can change: its colours and its sizes. The rest of a page is the same in all of them. */
const OF_A_LOOK = ['color-contrast', 'link-in-text-block', 'target-size'];

/** What axe finds wrong with the page as it stands. */
export function faults(page: Page): Promise<string[]> {
  return found(page, axe(page).withTags(RULES));
}

/** Axe finds nothing on the page as it stands, in any look, light and dark; and it is no wider than the screen. */
export async function inEveryLook(page: Page): Promise<void> {
  expect(await faults(page), page.url()).toEqual([]);
  for (const look of ['bright', 'bold', 'calm']) {
    for (const light of ['light', 'dark']) {
      await page.evaluate((chosen) => Object.assign(document.documentElement.dataset, chosen), { look, light });
      expect(await found(page, axe(page).withRules(OF_A_LOOK)), `${page.url()} ${look} ${light}`).toEqual([]);
    }
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
}

/** Axe finds nothing on the page as it stands, light and dark. */
export async function lightAndDark(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light' });
  expect(await faults(page), page.url()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await found(page, axe(page).withRules(OF_A_LOOK)), `${page.url()} dark`).toEqual([]);
}

/** Neither as it is nor with text twice as large is the page wider than a screen of 320 pixels. */
export async function twiceAsLarge(page: Page): Promise<void> {
  const size = page.viewportSize() ?? { width: 360, height: 800 };
  await resize(page, { width: 320, height: 640 });
  const over = await page.evaluate(() =>
    ['100%', '200%'].map((text) => {
      document.documentElement.style.fontSize = text;
      const wider = document.documentElement.scrollWidth - innerWidth;
      document.documentElement.style.fontSize = '';
      return wider;
    }),
  );
  expect(Math.max(...over), page.url()).toBeLessThanOrEqual(0);
  await resize(page, size);
}

/** Comes back when the page has been drawn at its new size, and what is clicked is where it is seen. */
async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForFunction(({ width, height }) => innerWidth === width && innerHeight === height, size);
  const wire = await page.context().newCDPSession(page);
  // A phone that is turned to another size keeps how far it was zoomed in.
  await wire.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await wire.detach();
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Without frames of others there is nothing that would need a second page for each question. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function found(page: Page, builder: AxeBuilder): Promise<string[]> {
  await page.evaluate(async () => {
    const ending = document.getAnimations().filter((each) => each.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.all(ending.map((each) => each.finished.catch(() => undefined)));
  });
  const { violations } = await builder.analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
