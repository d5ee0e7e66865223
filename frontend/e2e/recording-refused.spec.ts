import { findBrowser } from './browser.ts';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { openRecorder, start } from './voice.ts';

const chromium = await findBrowser();
test.use({
  launchOptions: {
    ...chromium,
    args: [...chromium.args, '--use-fake-ui-for-media-stream=deny', '--use-fake-device-for-media-stream'],
  },
});

test('a microphone that is not allowed is asked for only on the button, and leaves a plain way on', async ({
  phoneOf,
}) => {
  const page = await phoneOf('nine');
  await page.addInitScript(() => {
    const devices = navigator.mediaDevices;
    const ask = devices.getUserMedia.bind(devices);
    devices.getUserMedia = (wanted) => {
      document.documentElement.dataset['asked'] = 'yes';
      return ask(wanted);
    };
  });
  await openRecorder(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-asked');

  await start(page).click();
  await expect(page.getByRole('alert')).toContainText('Your phone does not let Lodestar use the microphone.');
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'yes');
  await inEveryLook(page);
  await twiceAsLarge(page);

  await page.getByRole('link', { name: 'Write it instead' }).click();
  await expect(page.getByLabel('In your own words')).toBeVisible();
});
