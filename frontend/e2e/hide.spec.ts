import type { Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { aHope, arrived, expect, fillStar, test } from './phone.ts';

const STEPS = [3, 1, 4, 2, 5, 3, 2, 4];

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

test('axe finds nothing in any look, and nothing is cut off at 320 pixels', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await fillStar(page, STEPS);
  await chooseWho(page).click();
  await send(page).click();
  await expect(page.getByRole('alert').first()).toBeVisible();
  await inEveryLook(page);
  await twiceAsLarge(page);
  for (const question of await questions(page).all()) {
    await question.getByRole('radio', { name: 'No' }).check();
  }
  await send(page).click();
  await expect(arrived(page)).toBeVisible();

  await page.goto('/star');
  await whoCanSee(page).click();
  await expect(page.locator('.who-sees-one').first()).toBeVisible();
  await inEveryLook(page);
  await twiceAsLarge(page);
});
