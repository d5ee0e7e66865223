import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { faults, inEveryLook, twiceAsLarge } from './everyLook.ts';
import { everythingKept, keeping } from './kept.ts';
import { type Name, PIN, stateOf } from './people.ts';
import { comeIn, expect, giveAStar, next, sendIt, test } from './phone.ts';
import { beginToSay, choose, sayWords, someWords, timesSaid } from './saying.ts';
import { staff } from './worker.ts';

const worker = staff('PRACTITIONER').name;
const arrived = (page: Page) => page.getByText('It has arrived.');

test('before the first time it is told what this is not, once, with help near', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await page.getByRole('link', { name: 'Say something' }).click();

  await expect(page.getByRole('heading', { name: 'Before you say something' })).toBeFocused();
  await expect(page.getByText('This is not for emergencies.')).toBeVisible();
  await expect(page.getByText('They read it when they are at work')).toBeVisible();
  await expect(page.getByText('Nobody can keep that secret.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'I need help now' })).toBeVisible();
  await inEveryLook(page);
  await page.getByRole('button', { name: 'OK, go on' }).click();
  await expect(page.getByRole('heading', { name: 'What is it about?' })).toBeFocused();

  await page.goto('/say');
  await expect(page.getByRole('heading', { name: 'What is it about?' })).toBeVisible();
});

test('something is said with nothing but a keyboard, and nothing is chosen beforehand', async ({ phoneOf }) => {
  const words = someWords('I want to see my brother more 💛 أخي');
  const page = await phoneOf('fourteen');
  await beginToSay(page);

  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Which part of your life?' })).toBeFocused();
  await expect(page.getByRole('radio')).toHaveCount(8);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What do you want to say?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.insertText(words);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Who can read it?' })).toBeFocused();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'And the panel?' })).toBeFocused();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ready to send?' })).toBeFocused();
  await sendIt(page).focus();
  await page.keyboard.press('Enter');

  await expect(arrived(page)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await timesSaid(page.request, words)).toBe(1);
});

test('what was not answered is asked for by its name, and going on waits for it', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await beginToSay(page);
  const problem = page.getByRole('alert');

  await next(page).click();
  await expect(problem).toHaveText('Choose what it is about. “Nothing in particular” is fine too.');
  await page.getByRole('radio', { name: 'A person' }).check();
  await next(page).click();
  await next(page).click();
  await expect(problem).toHaveText('Choose one. Or go back and choose something else.');
  await page.getByRole('radio', { name: worker }).check();
  await next(page).click();
  await next(page).click();
  await expect(problem).toHaveText('Write what you want to say.');
  await page.getByLabel('In your own words').fill('She is kind');
  await next(page).click();
  await next(page).click();
  await expect(problem).toHaveText('Choose who can read it. You can choose “Only me”.');
  await expect(page.getByText('It is about this person')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Only me' }).check();
  await next(page).click();
  await next(page).click();
  await expect(problem).toHaveText([
    'Choose yes or no: may it be counted for the panel?',
    'Choose yes or no: may the panel read your words?',
  ]);
});

test('only me is an answer: nobody else is chosen with it, and it is kept', async ({ phoneOf }) => {
  const words = someWords('just for me');
  const page = await phoneOf('nine');
  await beginToSay(page);
  await sayWords(page, /^Nothing in particular/, words);

  await page.getByRole('checkbox', { name: worker }).check();
  await page.getByRole('checkbox', { name: 'Only me' }).check();
  await expect(page.getByRole('checkbox', { name: worker })).not.toBeChecked();
  await choose(page, 'Only me', 'No', 'No');
  await page.getByRole('button', { name: 'Keep it' }).click();

  await expect(page.getByText('It is kept. Nobody gets it but you.')).toBeVisible();
  await page.getByRole('link', { name: 'What I said' }).click();
  await expect(page.locator('.said-one', { hasText: words })).toContainText('Only for you');
});

test('a phone that was shut half way has it still, and the first page leads back to it', async ({ phoneOf }) => {
  const words = someWords('half a sentence');
  const page = await phoneOf('nine');
  await beginToSay(page);
  await sayWords(page, /^Nothing in particular/, words);
  await keeping(page, () => page.getByRole('checkbox', { name: worker }).check());
  await page.reload();
  await expect(page.getByRole('checkbox', { name: worker })).toBeChecked();
  await page.close();

  const again = await page.context().newPage();
  await again.goto('/');
  await expect(again.getByText('You began to say something.')).toBeVisible();
  await again.getByRole('link', { name: 'Carry on' }).click();
  await expect(again.getByRole('heading', { name: 'Who can read it?' })).toBeVisible();
  await again.getByRole('link', { name: 'Back' }).click();
  await expect(again.getByLabel('In your own words')).toHaveValue(words);

  await again.goto('/leave');
  await expect(again.getByText('has not been sent yet')).toBeVisible();
  await again.goto('/');
  await keeping(again, () => again.getByRole('button', { name: 'Delete it' }).click());
  await expect(again.getByText('You began to say something.')).toHaveCount(0);
  await again.goto('/leave');
  await expect(again.getByRole('button', { name: 'Sign out' })).toBeVisible();
  await expect(again.getByText('has not been sent yet')).toHaveCount(0);
});

test('what is being said is on the phone only as something nobody can read', async ({ phoneOf }) => {
  const words = someWords('a secret');
  const page = await phoneOf('nine');
  await beginToSay(page);
  await sayWords(page, /^Good news/, words);

  const kept = await everythingKept(page);
  const beside = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));

  expect(kept).toContain('/saying');
  expect(kept + beside).not.toContain(words);
});

test('no connection at the moment of sending: kept, told, and sent once when it is back', async ({ phoneOf }) => {
  const words = someWords('to be sent later');
  const page = await phoneOf('fourteen');
  await beginToSay(page);
  await sayWords(page, /^After my review/, words);
  await choose(page, worker, 'Yes', 'No');
  await page.context().setOffline(true);

  await sendIt(page).click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.context().setOffline(false);

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page.request, words)).toBe(1);
});

test('a phone shut while something waits sends it from whatever page it is opened at', async ({ phoneOf }) => {
  const words = someWords('to go by itself');
  const page = await phoneOf('fourteen');
  await beginToSay(page);
  await sayWords(page, /^Before my review/, words);
  await choose(page, worker, 'No', 'No');
  await page.context().setOffline(true);
  await sendIt(page).click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.close();

  await page.context().setOffline(false);
  const again = await page.context().newPage();
  await again.goto('/name');

  await expect.poll(() => timesSaid(again.request, words)).toBe(1);
});

test('an answer lost after the server had taken it in: sent again, and still said once', async ({ phoneOf }) => {
  const words = someWords('to be counted once');
  const page = await phoneOf('fourteen');
  await beginToSay(page);
  await sayWords(page, /^Nothing in particular/, words);
  await choose(page, worker, 'No', 'No');
  let sent = 0;
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(words)) {
      return route.continue();
    }
    const response = await route.fetch();
    sent += 1;
    return sent === 1 ? route.abort() : route.fulfill({ response });
  });

  await sendIt(page).dblclick();
  await expect.poll(() => sent).toBeGreaterThan(0);
  await page.reload();

  await expect.poll(() => sent).toBeGreaterThan(1);
  expect(await timesSaid(page.request, words)).toBe(1);
});

test('on a shared phone one person’s words never go under another’s name', async ({ phoneOf }) => {
  const words = someWords('to stay mine');
  const page = await phoneOf('nine');
  await beginToSay(page);
  await sayWords(page, /^Nothing in particular/, words);
  await choose(page, worker, 'No', 'No');
  await page.context().addCookies(cookiesOf('twenty'));
  await page.request.post('/sign-in/pin', { data: { pin: PIN }, headers: { 'X-Lodestar': '1' } });

  await sendIt(page).click();

  await expect(page.getByText('What you said is safe on this phone.')).toBeVisible();
  await page.getByLabel('Your PIN').fill(PIN);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(giveAStar(page)).toBeVisible();
  expect(await timesSaid(page.request, words)).toBe(0);
  await page.context().addCookies(cookiesOf('nine'));
  await page.goto('/');
  await comeIn(page);
  await expect.poll(() => timesSaid(page.request, words)).toBe(1);
});

test('what the server refuses comes back with every word and choice, and the sentence that says why', async ({
  phoneOf,
}) => {
  const words = someWords('to put right');
  const page = await phoneOf('fourteen');
  await beginToSay(page);
  await sayWords(page, /^Nothing in particular/, words);
  await choose(page, worker, 'Yes', 'No');
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(words)) {
      return route.continue();
    }
    const refusal = { message: 'Please say it in two parts.', extensions: { code: 'INVALID', field: 'words' } };
    return route.fulfill({
      contentType: 'application/graphql-response+json',
      body: JSON.stringify({ errors: [refusal] }),
    });
  });

  await sendIt(page).click();
  await expect(page.getByRole('alert')).toContainText('Please say it in two parts.');
  await page.unroute('**/graphql');
  await page.getByRole('link', { name: 'Put it right' }).click();
  await expect(page.getByRole('alert')).toContainText('Please say it in two parts.');
  await expect(page.locator('.say-check')).toContainText(words);
  await expect(page.locator('.say-check')).toContainText(worker);
  await sendIt(page).click();

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page.request, words)).toBe(1);
});

test('4,000 characters of any script fit, one more is told and never cut off', async ({ phoneOf }) => {
  const fits = someWords('') + '👍🏽'.repeat(3_000) + 'న'.repeat(900);
  const page = await phoneOf('fourteen');
  await beginToSay(page);
  await page.getByRole('radio', { name: 'Nothing in particular' }).check();
  await next(page).click();
  const box = page.getByLabel('In your own words');
  const long = 'é'.repeat(4_001);
  await box.fill(long);

  await expect(page.locator('.say-room')).toContainText('1 character too many.');
  await next(page).click();
  await expect(page.getByRole('alert')).toContainText('1 character too many.');
  await expect(box).toHaveValue(long);
  await box.fill(fits);
  await expect(page.locator('.say-room')).toContainText(/^Room for \d+ more characters\.$/);
  await next(page).click();
  await choose(page, worker, 'No', 'No');
  await sendIt(page).click();

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page.request, fits.trim())).toBe(1);
});

test('axe finds nothing on any step, in any look, and 320 pixels are enough', async ({ phoneOf }) => {
  test.setTimeout(240_000);
  const page = await phoneOf('nine');
  await page.setViewportSize({ width: 320, height: 640 });
  await beginToSay(page);
  await inEveryLook(page);
  await twiceAsLarge(page);
  for (const subject of ['A part of my life', 'My plan', 'A person']) {
    await page.goto('/say/about');
    await page.getByRole('radio', { name: subject }).check();
    await next(page).click();
    await next(page).click();
    await expect(page.getByRole('alert')).toBeVisible();
    expect(await faults(page), subject).toEqual([]);
    await twiceAsLarge(page);
  }
  await page.goto('/say/about');
  await page.getByRole('radio', { name: 'Nothing in particular' }).check();
  await next(page).click();
  await page.getByLabel('In your own words').fill('a'.repeat(3_990));
  await expect(page.getByText('Room for 10 more characters.')).toBeVisible();
  await inEveryLook(page);
  await twiceAsLarge(page);
  await next(page).click();
  await inEveryLook(page);
  await twiceAsLarge(page);
  await page.goto('/say/check');
  await sendIt(page).click();
  await expect(page.getByRole('alert')).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await twiceAsLarge(page);
  await page.goto('/say/who');
  await choose(page, worker, 'Yes', 'Yes');
  await page.goBack();
  expect(await faults(page)).toEqual([]);
  await twiceAsLarge(page);
  await page.goto('/say/check');
  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
  await inEveryLook(page);
  await twiceAsLarge(page);
});

/** What shows the server that this is somebody's phone. */
function cookiesOf(name: Name) {
  return JSON.parse(readFileSync(stateOf(name), 'utf8')).cookies;
}
