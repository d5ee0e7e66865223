import type { Page } from '@playwright/test';
import { faults, inEveryLook } from './everyLook.ts';
import { stateOf } from './people.ts';
import { arrived, comeIn, expect, fillStar, giveAStar, sendIt, test } from './phone.ts';

/** Every page of a young person, and what is there once it has all it asked for. */
const PAGES = [
  ['/', '.home-star'],
  ['/give/1', '.steps'],
  ['/give/8', '.steps'],
  ['/give/matters', '.field'],
  ['/give/hope', '.field'],
  ['/give/send', '.said'],
  ['/star', '.star-table'],
  ['/journey', '.journey'],
  ['/say', '.say-card'],
  ['/said', '.page > .button'],
  ['/who-looked', '.looks-list, .page > p:nth-of-type(3)'],
  ['/about-me', '.about-form'],
  ['/my-story', '.story-part'],
  ['/plan', '.plan-list'],
  ['/plan/money', '.plan-sides'],
  ['/name', '.field'],
  ['/look', '.choices'],
  ['/help', '.help-part'],
  ['/leave', '.buttons'],
] as const;

test.beforeAll('there is a star to look at', async ({ browser }) => {
  const context = await browser.newContext({ storageState: stateOf('nine') });
  const page = await context.newPage();
  await page.goto('/');
  await comeIn(page);
  await fillStar(page, [3, 1, 4, 2, 5, 3, 2, 4], { hope: 'to see it in every colour' });
  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
  await context.close();
});

test('axe finds nothing on any page in any look, light and dark', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  for (const [address, part] of PAGES) {
    await page.goto(address);
    await settle(page, part);
    await inEveryLook(page);
  }
});

test('axe finds nothing where somebody comes in', async ({ page }) => {
  await page.goto('/start');
  await settle(page, '.field');
  expect(await faults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
});

test('a look that was chosen stays', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await page.goto('/look');

  await page.getByRole('radio', { name: 'Bold' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.reload();

  await expect(page.locator('html')).toHaveAttribute('data-look', 'bold');
  await expect(page.locator('html')).toHaveAttribute('data-light', 'dark');
});

test('text twice as large on a screen of 320 pixels loses nothing', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [address, part] of PAGES) {
    await page.goto(address);
    await settle(page, part);
    for (const size of ['100%', '200%']) {
      await page.evaluate((chosen) => {
        document.documentElement.style.fontSize = chosen;
      }, size);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${address} at ${size}`).toBeLessThanOrEqual(0);
      expect(await cutOff(page), `${address} at ${size}`).toEqual([]);
    }
  }
});

test('nothing moves when the phone asks for stillness', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await giveAStar(page).click();

  const duration = await page
    .locator('.star-kite')
    .first()
    .evaluate((kite) => getComputedStyle(kite).transitionDuration);

  expect(duration).toBe('0s');
});

async function settle(page: Page, part: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator(part).first()).toBeVisible();
}

/** Texts that stick out of the screen or are cut by their own box. */
function cutOff(page: Page): Promise<string[]> {
  return page
    .locator('main :is(h1, h2, h3, p, label, a, button, td, th, dt, dd, summary, legend)')
    .evaluateAll((parts) =>
      parts
        .filter((part) => !part.classList.contains('unseen') && part.checkVisibility())
        .filter(
          (part) => part.getBoundingClientRect().right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 2,
        )
        .filter((part) => getComputedStyle(part).display !== 'inline')
        .map((part) => part.textContent ?? ''),
    );
}
