import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inEveryLook, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { answering, sayOutLoud } from './spoken.ts';
import { aVoice } from './voice.ts';
import { ask, staff, test } from './worker.ts';

const UNTIL_CHOSEN = 'Nobody else can hear it until you have chosen.';

/** No machine listens here, let alone three times: what its giving up looks like is put into the server's answer. */
const GIVEN_UP = [
  { state: 'NO_WORDS_HEARD', title: 'No words were heard', told: UNTIL_CHOSEN, heard: true },
  { state: 'COULD_NOT_TRANSCRIBE', title: 'It could not be written down', told: UNTIL_CHOSEN, heard: true },
  { state: 'COULD_NOT_OPEN', title: 'The recording is damaged', told: 'somebody asks you what you said', heard: false },
] as const;

test('what nobody could write down says who listens, and what its speaker can do', async ({ phoneOf }) => {
  test.setTimeout(240_000);
  const page = await phoneOf('fourteen');
  const saying = await sayOutLoud(page.request, [staff('PRACTITIONER').name]);
  for (const { state, title, told, heard } of GIVEN_UP) {
    await answering(page, '"NOT_TRANSCRIBED"', `"${state}"`);
    await page.goto('/said');
    await expect(page.locator('.said-one').first()).toContainText('Somebody makes sure that you are safe');
    await page.goto(`/said/${saying}`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(
      page.getByText('to be sure you are safe: one of the people you chose, or a safeguarding lead'),
    ).toContainText(told);
    await expect(page.getByRole('button', { name: 'Listen' })).toHaveCount(heard ? 1 : 0);
    await expect(page.getByRole('button', { name: 'Leave it as sound' })).toHaveCount(heard ? 1 : 0);
    await expect(page.getByRole('button', { name: 'Type it' })).toBeVisible();
    await inEveryLook(page);
    await twiceAsLarge(page);
    await page.unrouteAll({ behavior: 'wait' });
  }

  await answering(page, '"kept":false', '"kept":true');
  await page.getByRole('button', { name: 'Delete it' }).click();
  await expect(page.getByText('Those who make sure that you are safe can, until that is over.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, delete it' }).click();
  await expect(page.getByText('can still listen to it until that is over. Then it is gone.')).toBeVisible();
});

test('what was said to nobody stays its speaker’s alone, and says so', async ({ phoneOf }) => {
  test.setTimeout(240_000);
  const page = await phoneOf('twenty');
  const saying = await sayOutLoud(page.request);
  for (const { state, title } of GIVEN_UP) {
    await answering(page, '"NOT_TRANSCRIBED"', `"${state}"`);
    await page.goto('/said');
    await expect(page.locator('.said-one').first()).toContainText('You chose “Only me”');
    await page.goto(`/said/${saying}`);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.getByText('You chose “Only me”, so nobody')).toBeVisible();
    await expect(page.getByText('one of the people you chose')).toHaveCount(0);
    await inEveryLook(page);
    await page.unrouteAll({ behavior: 'wait' });
  }
  await answering(page, '"NOT_TRANSCRIBED"', '"NO_WORDS_HEARD"');
  await page.goto(`/said/${saying}`);
  await page.getByText('Change who can read it').click();
  await expect(page.getByText('So if you choose somebody, one of them listens to it')).toBeVisible();
  await twiceAsLarge(page);
});

test('where it is said out loud it is told beforehand that somebody may have to listen', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await page.goto('/say/aloud');
  const first = page.getByRole('button', { name: 'OK, go on' });
  const told = page.getByText('If it tries and cannot, somebody listens to it, to be sure you are safe');
  await expect(first.or(told)).toBeVisible();
  if (await first.isVisible()) {
    await first.click();
  }
  await expect(told).toBeVisible();
  await expect(told).toContainText('If you choose “Only me”, nobody listens to it.');
});

test('whoever may take the concern up listens to it there', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('twenty');
  const me = await ask(phone.request, '{ me { youngPerson { id } } }');
  const help = await ask(phone.request, 'mutation($i: HelpNowInput!) { helpNow(input: $i) { concern { id } } }', {
    i: { clientMutationId: randomUUID(), youngPersonId: me.data.me.youngPerson.id },
  });
  const laptop = await laptopOf('PRACTITIONER');
  await answering(laptop, '"cause":"HELP_NOW"', '"cause":"RECORDING"', '"sound":null', '"sound":"CAN_BE_HEARD"');
  await laptop.route('**/concerns/*/sound', (route) =>
    route.fulfill({ contentType: 'audio/wav', body: readFileSync(aVoice()) }),
  );

  await laptop.goto(`/concerns/${help.data.helpNow.concern.id}`);

  await expect(laptop.getByText('They see that you did, and why.')).toBeVisible();
  await expect(laptop.getByText('They did not write anything.')).toHaveCount(0);
  await lightAndDark(laptop);
  await twiceAsLarge(laptop);
  await laptop.getByRole('button', { name: 'Listen' }).click();
  await expect(laptop.getByRole('button', { name: 'Pause' })).toBeVisible();
  await expect(laptop.getByRole('button', { name: 'Listen' })).toBeVisible();
  expect(await laptop.locator('audio').evaluate((audio: HTMLAudioElement) => audio.ended)).toBe(true);
  await laptop.getByRole('button', { name: 'Take this up' }).click();
  await expect(laptop.getByRole('button', { name: 'Take this over' })).toBeVisible();
});
