import { findBrowser } from './browser.ts';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { everythingKept } from './kept.ts';
import { expect } from './phone.ts';
import { ownId } from './plan.ts';
import { aVoice } from './voice.ts';
import { test } from './worker.ts';

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

const HEARD = JSON.stringify({
  state: 'PLEASE_CHECK',
  text: 'we looked at bites in the shop',
  unsure: '0001000',
  practice: true,
});

test('a letter is dictated, checked by the worker, and its sound is gone when it is sent', async ({
  phoneOf,
  laptopOf,
}) => {
  test.setTimeout(180_000);
  const phone = await phoneOf('twenty');
  const id = await ownId(phone);
  const laptop = await laptopOf('PRACTITIONER');
  // No machine listens here: what one would have heard is put in, and the rest is the server's.
  await laptop.route('/graphql', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text())
      .replace('"canBeWrittenDown":false', '"canBeWrittenDown":true')
      .replace(/"dictation":\{[^}]*\}/, `"dictation":${HEARD}`);
    await route.fulfill({ response: answer, body: text });
  });
  await laptop.goto(`/people/${id}/letters/new`);
  const button = (name: string) => laptop.getByRole('button', { name, exact: true });
  const began = Date.now();
  let taps = 0;
  const tap = async (work: Promise<void>) => {
    await work;
    taps += 1;
  };
  await tap(laptop.getByRole('radio', { name: 'At home' }).check());
  await tap(laptop.getByRole('group', { name: /alone/ }).getByRole('radio', { name: 'Yes' }).check());
  await tap(laptop.getByText('Say it out loud instead of typing').click());
  await tap(button('Start recording').click());
  await expect(laptop.getByText('We can hear you.')).toBeVisible();
  await expect(laptop.getByText(/^2 minutes 5[0-6] seconds left$/)).toBeVisible();
  await tap(button('Stop').click());
  await expect(laptop.getByText(/^Your recording: \d+ seconds?\./)).toBeVisible();
  await inEveryLook(laptop);
  await tap(button('Write it down for me').click());
  await expect(laptop.locator('.heard-words')).toHaveText('we looked at bites not sure in the shop');
  await inEveryLook(laptop);
  await twiceAsLarge(laptop);

  await button('Send the letter').click();
  await expect(laptop.getByText('What you said out loud is not checked yet.')).toBeVisible();
  await laptop.reload();
  await expect(laptop.getByRole('button', { name: 'Listen' })).toBeVisible();
  await laptop.getByLabel('What you said, put right by you').fill('We looked at bikes in the shop.');
  await tap(button('This is right: put it in the letter').click());
  await expect(laptop.getByLabel('What did you do and talk about?')).toHaveValue('We looked at bikes in the shop.');
  await inEveryLook(laptop);
  await tap(button('Send the letter').click());
  await expect(laptop.getByRole('list', { name: 'Letters' }).getByRole('link').first()).toBeVisible();
  console.log(
    `measured: a dictated update after a visit, ${taps} taps and 1 text, ${Date.now() - began} ms in a script`,
  );
  expect(taps).toBeLessThanOrEqual(8);
  await expect.poll(async () => (await everythingKept(laptop)).includes('/sound/')).toBe(false);

  await phone.goto('/');
  await phone.getByRole('link', { name: 'Read the letter' }).click();
  await phone.getByRole('list', { name: 'Letters' }).getByRole('link').first().click();
  await expect(phone.locator('.visit-letter').getByText('We looked at bikes in the shop.')).toBeVisible();
  await expect(phone.getByText('bites')).toHaveCount(0);
});

test('where no machine writes down what is said, the page says so and asks for typing', async ({
  phoneOf,
  laptopOf,
}) => {
  const id = await ownId(await phoneOf('twenty'));
  const laptop = await laptopOf('PRACTITIONER');
  await laptop.goto(`/people/${id}/letters/new`);
  await laptop.getByText('Say it out loud instead of typing').click();
  await expect(laptop.getByText('Nothing here can write down what you say out loud. Please type it.')).toBeVisible();
  await expect(laptop.getByRole('button', { name: 'Start recording' })).toHaveCount(0);
});
