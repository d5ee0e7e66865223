import type { Page } from '@playwright/test';
import { lightAndDark, twiceAsLarge } from './everyLook.ts';
import { tabTo } from './keys.ts';
import { payloads } from './payloads.ts';
import { aHope, expect } from './phone.ts';
import { reason, sendAnswer, steps, told } from './waiting.ts';
import { staff, test } from './worker.ts';

const worker = staff('PRACTITIONER').name;
const manager = staff('MANAGER').name;
const LONG = 'Averylongwordwithoutanyplacetobreakit'.repeat(4);

test('hearing, answering and handing on need nothing but a keyboard', async ({ browser, laptopOf }) => {
  const { place } = await told(browser, 'fourteen', aHope('by keyboard'), [worker, manager]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(place);
  await expect(page.locator('.saying-words')).toBeVisible();

  await tabTo(page, 'I have read this');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'can see that you have read it.' })).toBeFocused();
  await tabTo(page, 'Yes');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Partly' })).toBeChecked();
  await tabTo(page, 'Why? In plain words');
  await page.keyboard.type('On some days.');
  await tabTo(page, 'Send the answer');
  await page.keyboard.press('Enter');
  await expect(steps(page).last()).toContainText('answered: partly');
  await tabTo(page, 'Ask somebody else to take it up');
  await page.keyboard.press('Enter');
  await tabTo(page, `${manager}, manager`);
  await page.keyboard.press('Space');
  await tabTo(page, 'Hand it on');
  await page.keyboard.press('Enter');
  await expect(steps(page).last()).toContainText(`asked ${manager} to take it up`);
});

test('axe finds nothing on these pages, light and dark, and at 320 pixels nothing sticks out', async ({
  browser,
  laptopOf,
}) => {
  const about = { about: { kind: 'PLAN_MATTER', matter: 'PRACTICAL_SKILLS' } };
  const { place, youngPerson } = await told(browser, 'fourteen', `${LONG} ${aHope('x')}`, [worker, manager], about);
  const page = await laptopOf('PRACTITIONER');
  await page.setViewportSize({ width: 1280, height: 800 });

  for (const address of ['/waiting', place, `/people/${youngPerson}`, '/people/1/said/1']) {
    await page.goto(address);
    await settle(page);
    if (address === place) {
      await page.getByRole('radio', { name: 'Not yet' }).check();
      await page.getByLabel('Why? In plain words').fill(`I will liaise. ${'and then '.repeat(12)}${LONG}`);
      await page.getByRole('button', { name: 'Send the answer' }).click();
      await page.getByText('Ask somebody else to take it up').click();
      await expect(page.locator('.saying-ease li').first()).toBeVisible();
    }
    await lightAndDark(page);
    await twiceAsLarge(page);
  }
});

test('what was said and what is answered is shown as typed, and nothing of it runs', async ({ browser, laptopOf }) => {
  test.setTimeout(240_000);
  const page = await laptopOf('PRACTITIONER');
  const short = payloads.filter((text) => text.length < 150);
  for (let from = 0; from < short.length; from += 12) {
    const twelve = short.slice(from, from + 12);
    const { place } = await told(browser, 'fourteen', twelve.join('\n'), [worker]);
    await page.goto(place);
    await page.getByRole('radio', { name: 'Yes' }).check();
    await reason(page).fill(twelve.join('\n'));
    await sendAnswer(page).click();
    await expect(steps(page)).toHaveCount(3);

    const said = (await page.locator('.saying-words').textContent()) ?? '';
    const answered = (await page.locator('.saying-step-words').textContent()) ?? '';
    for (const text of twelve) {
      expect(said).toContain(text.trim());
      expect(answered).toContain(text.trim());
    }
    expect(await page.evaluate(() => (window as { __ran?: number }).__ran)).toBeUndefined();
  }
});

test('no young person downloads these pages', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('fourteen');
  const desk = await laptopOf('PRACTITIONER');
  await desk.goto('/waiting');
  await settle(desk);

  expect((await scriptsOn(desk)).filter((script) => script.includes('WorkerSayings'))).not.toEqual([]);
  expect((await scriptsOn(phone)).filter((script) => script.includes('WorkerSayings'))).toEqual([]);
});

const scriptsOn = (page: Page) =>
  page.evaluate(() => performance.getEntriesByType('resource').map((each) => new URL(each.name).pathname));

async function settle(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForLoadState('networkidle');
}
