import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { aHope, arrived, expect, fillStar, test } from './phone.ts';

const STEPS = [3, 1, 4, 2, 5, 3, 2, 4];
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = ['bright', 'bold', 'calm'].flatMap((look) => ['light', 'dark'].map((light) => ({ look, light })));

const chooseWho = (page: Page) => page.getByRole('button', { name: 'Choose who can see it' });
const questions = (page: Page) => page.locator('.seer');
const send = (page: Page) => page.getByRole('button', { name: 'Send it', exact: true });
const whoCanSee = (page: Page) => page.locator('.who-sees summary').first();

test('who should see it is asked by name, with neither yes nor no chosen beforehand', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS);

  await chooseWho(page).click();

  await expect(questions(page).first()).toContainText(/^Can .+ see it\?/);
  await expect(page.locator('.seer input:checked')).toHaveCount(0);
});

test('the two ways to send it weigh the same', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS);
  const look = (button: ReturnType<typeof chooseWho>) =>
    button.evaluate((it) => {
      const { backgroundColor, color, fontWeight, borderColor } = getComputedStyle(it);
      return { backgroundColor, color, fontWeight, borderColor, width: it.getBoundingClientRect().width };
    });

  expect(await look(page.getByRole('button', { name: /^Send it to/ }))).toEqual(await look(chooseWho(page)));
});

test('a person who was not decided on holds sending back, and is named', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS);
  await chooseWho(page).click();

  await send(page).click();

  await expect(page.getByRole('alert').first()).toContainText(/^Choose yes or no for /);
  await expect(page).toHaveURL(/\/give\/send$/);
});

test('what was chosen is still chosen when the phone comes back', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS);
  await chooseWho(page).click();
  await questions(page).first().getByRole('radio', { name: 'No' }).check();
  await send(page).click();
  await expect(page.getByRole('alert').first()).toContainText(/^Choose yes or no for /);

  await page.reload();

  await expect(questions(page).first().getByRole('radio', { name: 'No' })).toBeChecked();
});

test('a star that nobody should see is sent, hidden, and can be shown again on its page', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope: aHope('only mine') });
  await chooseWho(page).click();
  for (const question of await questions(page).all()) {
    await question.getByRole('radio', { name: 'No' }).check();
  }
  await send(page).click();
  await expect(arrived(page)).toBeVisible();
  await expect(page.getByText('Nobody but you can see it.')).toBeVisible();

  await page.goto('/star');
  await whoCanSee(page).click();
  const first = page.locator('.who-sees-one').first();
  await expect(first).toContainText('Cannot see it: hidden since');
  await first.getByRole('button', { name: /^Show it again/ }).click();

  await expect(first).toContainText('Can see it.');
  await expect(page.getByRole('main').getByRole('status')).toContainText('can see it again.');
  await page.reload();
  await whoCanSee(page).click();
  await expect(first).toContainText('Can see it.');
});

test('it all works with the keyboard alone', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await fillStar(page, STEPS);
  await chooseWho(page).focus();
  await page.keyboard.press('Enter');
  for (const question of await questions(page).all()) {
    await question.getByRole('radio', { name: 'Yes' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(question.getByRole('radio', { name: 'No' })).toBeChecked();
  }
  await send(page).focus();
  await page.keyboard.press('Enter');
  await expect(arrived(page)).toBeVisible();

  await page.goto('/star');
  await whoCanSee(page).focus();
  await page.keyboard.press('Enter');
  const button = page.getByRole('button', { name: /^Show it again/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');

  await expect(page.locator('.who-sees-one').first().getByRole('button')).toHaveText(/^Hide it/);
});

for (const { look, light } of LOOKS) {
  test(`axe finds nothing and nothing is cut off at 320 pixels in ${look}, ${light}`, async ({ phoneOf }) => {
    const page = await phoneOf('nine');
    await page.evaluate(
      (chosen) => {
        localStorage.setItem('lodestar-look', chosen.look);
        localStorage.setItem('lodestar-light', chosen.light);
      },
      { look, light },
    );
    await page.reload();
    await fillStar(page, STEPS);
    await chooseWho(page).click();
    await send(page).click();
    await expect(page.getByRole('alert').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await overAt320(page)).toBeLessThanOrEqual(0);
    for (const question of await questions(page).all()) {
      await question.getByRole('radio', { name: 'No' }).check();
    }
    await send(page).click();
    await expect(arrived(page)).toBeVisible();

    await page.goto('/star');
    await whoCanSee(page).click();
    await expect(page.locator('.who-sees-one').first()).toBeVisible();
    expect(await faults(page)).toEqual([]);
    expect(await overAt320(page)).toBeLessThanOrEqual(0);
  });
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** How far the page sticks out of a narrow screen with text twice as large. */
async function overAt320(page: Page): Promise<number> {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  await page.setViewportSize({ width: 360, height: 800 });
  return over;
}
