import type { Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { everythingKept, keeping } from './kept.ts';
import { aHope, expect, test } from './phone.ts';
import { answering, sayOutLoud } from './spoken.ts';
import { ask } from './worker.ts';

const HEARD = 'i want to see my bother moor on sundays';
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page) => page.getByLabel('What you said, in your words');

/** No machine listens here: what one would have heard is put into the server's answer, and the rest is the server's. */
const machineHas = (page: Page) =>
  answering(
    page,
    '"NOT_TRANSCRIBED"',
    '"PLEASE_CHECK"',
    '"writtenDownAt":null',
    '"writtenDownAt":"2026-11-20T10:15:00Z"',
    '"machineWords":null',
    `"machineWords":${JSON.stringify({ text: HEARD, unsure: '000001100', practice: false })}`,
  );

test('what is typed in place of the machine’s words is kept on the phone until it is sent', async ({ phoneOf }) => {
  const mine = aHope('to see my brother');
  const page = await phoneOf('fourteen');
  const saying = await sayOutLoud(page.request);
  await machineHas(page);
  await page.goto(`/said/${saying}`);
  await button(page, 'Change it').click();
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue(HEARD);
  await keeping(page, () => box(page).fill(mine));
  await inEveryLook(page);
  await twiceAsLarge(page);

  await page.reload();
  await expect(box(page)).toHaveValue(mine);
  const context = page.context();
  await page.close();
  const again = await context.newPage();
  await machineHas(again);
  await again.goto(`/said/${saying}`);
  await expect(box(again)).toHaveValue(mine);
  expect(await everythingKept(again)).not.toContain(mine);

  await again.unrouteAll({ behavior: 'wait' });
  await context.setOffline(true);
  await button(again, 'These are my words').click();
  await expect(again.getByRole('alert')).toBeVisible();
  await again.goto(`/said/${saying}`).catch(() => undefined);
  await context.setOffline(false);
  await machineHas(again);
  await again.goto(`/said/${saying}`);
  await expect(box(again)).toHaveValue(mine);
  await button(again, 'Not now').click();
  await button(again, 'Go on with your words').click();
  await expect(box(again)).toHaveValue(mine);

  await again.unrouteAll({ behavior: 'wait' });
  await button(again, 'These are my words').click();
  await expect(again.locator('.said-words')).toHaveText(mine);
  await expect.poll(() => typedHere(again)).toBe(false);
});

test('that a machine wrote it down, and that it waits to be checked, is a dated step of what happened', async ({
  phoneOf,
}) => {
  const page = await phoneOf('fourteen');
  const saying = await sayOutLoud(page.request);
  const steps = page.locator('.line-step');
  await machineHas(page);
  await page.goto('/said');
  await expect(page.locator('.said-one').first()).toContainText('Is this what you said? Please check it');
  await page.goto(`/said/${saying}`);

  await expect(steps).toHaveCount(2);
  await expect(steps.nth(1)).toContainText('A machine wrote it down. Please check what it wrote');
  await expect(steps.nth(1).locator('time')).toHaveText(/20 November 2026/);
  await inEveryLook(page);
  await twiceAsLarge(page);

  await page.unrouteAll({ behavior: 'wait' });
  await button(page, 'Leave it as sound').click();
  await expect(steps.last()).toContainText('You left it as your voice');
});

test('the first page says that what a machine wrote down waits, one tap away, until it was looked at', async ({
  phoneOf,
}) => {
  const page = await phoneOf('twenty');
  const [oldest, other] = [await sayOutLoud(page.request), await sayOutLoud(page.request)];
  const found = page.getByRole('status').filter({ hasText: 'written down' });
  await answering(page, '"toCheck":[]', `"toCheck":["${oldest}","${other}"]`);
  await page.goto('/');
  await expect(found).toContainText('2 things you said out loud are written down.');
  await inEveryLook(page);
  await twiceAsLarge(page);
  await found.getByRole('link', { name: 'Look at the first one' }).click();
  await expect(page).toHaveURL(`/said/${oldest}`);

  await page.unrouteAll({ behavior: 'wait' });
  await button(page, 'Leave it as sound').click();
  await expect(page.getByText('It stays your voice.')).toBeVisible();
  await answering(page, '"toCheck":[]', `"toCheck":["${other}"]`);
  await page.goto('/');
  await expect(found).toContainText('Something you said out loud is written down.');
  await expect(found.getByRole('link', { name: 'Is this what you said?' })).toHaveAttribute('href', `/said/${other}`);

  await page.unrouteAll({ behavior: 'wait' });
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'What I said' })).toBeVisible();
  await expect(found).toHaveCount(0);
});

test('it goes from the phone when the recording is deleted, and when its words stand already', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  const [deleted, checked] = [await sayOutLoud(page.request), await sayOutLoud(page.request)];
  await page.goto(`/said/${deleted}`);
  await button(page, 'Type it').click();
  await keeping(page, () => box(page).fill('Not this'));
  await button(page, 'Delete it').click();
  await button(page, 'Yes, delete it').click();
  await expect(page.getByText('It is deleted.')).toBeVisible();
  await expect.poll(() => typedHere(page)).toBe(false);

  await page.goto(`/said/${checked}`);
  await button(page, 'Type it').click();
  await keeping(page, () => box(page).fill('On this phone'));
  await ask(page.request, 'mutation($i: CheckWordsInput!) { checkWords(input: $i) { saying { id } } }', {
    i: { clientMutationId: crypto.randomUUID(), sayingId: checked, words: 'On another phone' },
  });
  await page.reload();
  await expect(page.locator('.said-words')).toHaveText('On another phone');
  await expect.poll(() => typedHere(page)).toBe(false);
});

test('nobody else who comes in on that phone finds it', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  const saying = await sayOutLoud(page.request);
  await page.goto(`/said/${saying}`);
  await button(page, 'Type it').click();
  await keeping(page, () => box(page).fill('Mine alone'));
  await page.goto('/leave');
  await expect(page.getByText('has not been sent yet')).toBeVisible();
  await button(page, 'Sign out and delete it').click();
  await expect(page.getByLabel('Your PIN')).toBeVisible();
  await expect.poll(() => everythingKept(page).catch(() => 'on the way')).toBe('[]');
});

const typedHere = async (page: Page) =>
  (JSON.parse(await everythingKept(page)) as [string, unknown][]).some(([key]) => `${key}`.includes('typed/'));
