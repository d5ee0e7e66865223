import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { everythingKept } from './kept.ts';
import { type Name, stateOf } from './people.ts';
import { comeIn, expect, next, sendIt } from './phone.ts';
import { choose } from './saying.ts';
import { aVoice, openRecorder, start } from './voice.ts';
import { ask, staff, test } from './worker.ts';

const chromium = await findBrowser();
test.use({
  launchOptions: {
    ...chromium,
    args: [
      ...chromium.args,
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-audio-capture=${aVoice()}`,
    ],
  },
});

const worker = staff('PRACTITIONER').name;
const stop = (page: Page) => page.getByRole('button', { name: 'Stop' });
const listen = (page: Page) => page.getByRole('button', { name: 'Listen' });
const arrived = (page: Page) => page.getByText('Your recording has arrived and is safe.');
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('something is said out loud, heard again, sent, and left as a voice that the worker can hear', async ({
  browser,
  laptopOf,
}) => {
  test.setTimeout(300_000);
  const page = await phoneThatListens(browser, 'fourteen');
  await openRecorder(page);
  await inEveryLook(page);
  await twiceAsLarge(page);

  await start(page).click();
  await expect(page.getByText('We can hear you.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Write it instead' })).toHaveCount(0);
  await expect(page.getByText(/^2 minutes 5\d seconds left$/)).toBeVisible();
  await inEveryLook(page);
  await stop(page).click();
  await expect(page.getByText(/^Your recording: \d+ seconds?\. It is on this phone only/)).toBeVisible();
  expect(await plays(page)).toBe(true);
  await inEveryLook(page);
  await twiceAsLarge(page);

  await next(page).click();
  await choose(page, worker, 'No', 'No');
  await expect(page.getByText(/^Your voice: \d+ seconds?$/)).toBeVisible();
  await expect(page.getByText('one of the people you chose listens to it')).toBeVisible();
  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
  await expect(page.getByText('Nobody else can hear or read it until')).toBeVisible();

  await page.getByRole('link', { name: 'What I said' }).click();
  await expect(page.locator('.said-one').first()).toContainText('It is not written down. Only you have it');
  await page.locator('.said-one').first().click();
  await expect(page.getByRole('heading', { name: 'Your recording is safe' })).toBeVisible();
  expect(await plays(page)).toBe(true);
  await inEveryLook(page);
  await twiceAsLarge(page);

  const id = page.url().split('/').at(-1) ?? '';
  const laptop = await laptopOf('PRACTITIONER');
  await button(page, 'Leave it as sound').click();
  await expect(page.getByText('It stays your voice. Whom you chose can listen to it.')).toBeVisible();

  const me = await ask(page.request, '{ me { youngPerson { id } } }');
  await laptop.goto(`/people/${me.data.me.youngPerson.id}/said/${id}`);
  await expect(laptop.getByText('They said this out loud and left it as their voice.')).toBeVisible();
  expect(await plays(laptop)).toBe(true);
  await inEveryLook(laptop);
  await page.context().close();
});

test('what a machine heard is marked where it was not sure, and changed by whoever said it', async ({ browser }) => {
  const page = await phoneThatListens(browser, 'fourteen');
  await recordAndSend(page, worker);
  // No machine listens here: what one would have heard is put in, and the rest is the server's.
  await page.route('/graphql', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replaceAll('"NOT_TRANSCRIBED"', '"PLEASE_CHECK"');
    await route.fulfill({ response: answer, body: text.replace('"machineWords":null', `"machineWords":${HEARD}`) });
  });

  await page.getByRole('link', { name: 'What I said' }).click();
  await expect(page.locator('.said-one').first()).toContainText('Is this what you said? Please check it');
  await page.locator('.said-one').first().click();
  await expect(page.locator('.heard-words')).toHaveText('i want to see my bother moor not sure on sundays');
  await expect(page.getByText('This is a practice transcriber: expect mistakes.')).toBeVisible();
  await inEveryLook(page);
  await twiceAsLarge(page);

  await button(page, 'Change it').click();
  const box = page.getByLabel('What you said, in your words');
  await expect(box).toBeFocused();
  await expect(box).toHaveValue('i want to see my bother moor on sundays');
  await box.fill('');
  await button(page, 'These are my words').click();
  await expect(page.getByRole('alert')).toHaveText('Write what you want to say.');
  await box.fill('I want to see my brother more on Sundays');
  await inEveryLook(page);
  await page.unroute('/graphql');
  await button(page, 'These are my words').click();
  await expect(page.getByText('These are your words now. Whom you chose can read them.')).toBeVisible();
  await expect(page.locator('.said-words')).toHaveText('I want to see my brother more on Sundays');
  await page.context().close();
});

test('when three minutes are full it stops by itself, says so, and keeps what was said', async ({ browser }) => {
  const page = await phoneThatListens(browser, 'twenty');
  await page.clock.install();
  await openRecorder(page);
  await start(page).click();
  await expect(page.getByText('We can hear you.')).toBeVisible();
  await page.clock.fastForward('02:30');
  await expect(page.getByText(/^2\d seconds left$/)).toBeVisible();
  await inEveryLook(page);

  await page.clock.fastForward('00:30');
  await expect(
    page.getByText(/^Three minutes are full, so it stopped by itself\. .+ 2 minutes 59 seconds/),
  ).toBeVisible();
  await expect(stop(page)).toHaveCount(0);
  expect(await kept(page)).toHaveLength(1);
  expect(await plays(page)).toBe(true);
  await inEveryLook(page);
  await twiceAsLarge(page);

  await next(page).click();
  await choose(page, 'Only me', 'No', 'No');
  await expect(page.getByText('Your voice: 2 minutes 59 seconds')).toBeVisible();
  await expect(page.getByText('You chose “Only me”. Nobody listens to it')).toBeVisible();
  await button(page, 'Keep it').click();
  await expect(arrived(page)).toBeVisible();
  await page.context().close();
});

test('it is kept through a reload, waits without a connection, and arrives once', async ({ browser }) => {
  const page = await phoneThatListens(browser, 'twenty');
  const before = await spoken(page.request);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await openRecorder(page);
  await record(page);
  await page.reload();
  await expect(listen(page)).toBeVisible();
  expect(await kept(page)).toHaveLength(1);

  await next(page).click();
  await choose(page, 'Only me', 'No', 'No');
  await page.context().setOffline(true);
  await button(page, 'Keep it').click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.context().setOffline(false);
  await expect(arrived(page)).toBeVisible();

  expect(await spoken(page.request)).toBe(before + 1);
  await expect.poll(() => kept(page)).toHaveLength(0);
  await page.context().close();
});

test('what the server refuses is told in its sentence, and the recording is there still', async ({ browser }) => {
  const page = await phoneThatListens(browser, 'nine');
  await openRecorder(page);
  await record(page);
  await next(page).click();
  await choose(page, 'Only me', 'No', 'No');
  await page.route('/uploads', (route) =>
    route.fulfill({ status: 400, contentType: 'application/json', body: REFUSED }),
  );
  await button(page, 'Keep it').click();
  await expect(page.getByText('There is no more room for recordings.')).toBeVisible();
  await page.unroute('/uploads');
  await page.getByRole('link', { name: 'Put it right' }).click();
  await expect(page.getByText(/^Your voice: \d+ seconds?$/)).toBeVisible();
  await button(page, 'Keep it').click();
  await expect(arrived(page)).toBeVisible();
  await page.context().close();
});

test('it is done again and thrown away, and then nothing of it is on the phone', async ({ browser }) => {
  const page = await phoneThatListens(browser, 'nine');
  await openRecorder(page);
  await next(page).click();
  await expect(page.getByRole('alert')).toHaveText(/^Record something first/);
  await record(page);
  await button(page, 'Do it again').click();
  await expect(page.getByText('We can hear you.')).toBeVisible();
  await stop(page).click();
  await expect(listen(page)).toBeVisible();
  expect(await kept(page)).toHaveLength(1);
  await button(page, 'Throw it away').click();
  await expect(page.getByText('It is gone. Nobody has heard it.')).toBeVisible();
  await expect.poll(() => kept(page)).toHaveLength(0);
  await page.context().close();
});

const HEARD = JSON.stringify({
  text: 'i want to see my bother moor on sundays',
  unsure: '000001100',
  practice: true,
});

const REFUSED = JSON.stringify({
  errors: [{ message: 'There is no more room for recordings.', extensions: { code: 'RECORDINGS_FULL' } }],
});

/** A phone of this young person whose microphone hears the file, as all phones of this browser do. */
async function phoneThatListens(browser: Browser, name: Name): Promise<Page> {
  const context = await browser.newContext({ storageState: stateOf(name) });
  const page = await context.newPage();
  await page.goto('/');
  await comeIn(page);
  return page;
}

async function record(page: Page): Promise<void> {
  await start(page).click();
  await expect(page.getByText('We can hear you.')).toBeVisible();
  await expect(page.getByText(/^2 minutes 5[0-6] seconds left$/)).toBeVisible();
  await stop(page).click();
  await expect(listen(page)).toBeVisible();
}

async function recordAndSend(page: Page, who: string): Promise<void> {
  await openRecorder(page);
  await record(page);
  await next(page).click();
  await choose(page, who, 'No', 'No');
  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
}

/** Presses Listen and waits until it has played to its end. */
async function plays(page: Page): Promise<boolean> {
  await listen(page).click();
  await expect(page.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(listen(page)).toBeVisible();
  return page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.ended && audio.currentTime > 0.5);
}

/** The names of the recordings that are kept on this phone; what is in them cannot be read. */
const kept = async (page: Page) =>
  (JSON.parse(await everythingKept(page)) as [string, unknown][])
    .map(([key]) => `${key}`)
    .filter((key) => key.includes('/sound/'));

async function spoken(request: APIRequestContext): Promise<number> {
  const { data } = await ask(request, '{ me { youngPerson { sayings(first: 50) { nodes { manner } } } } }');
  return data.me.youngPerson.sayings.nodes.filter(({ manner }: { manner: string }) => manner === 'SPOKEN').length;
}
