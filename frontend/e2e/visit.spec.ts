import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { ownId } from './plan.ts';
import { said, someWords } from './saying.ts';
import { staff, test } from './worker.ts';

test('after a visit one text is the letter and the plan, with their own words in it, in few taps', async ({
  phoneOf,
  laptopOf,
}) => {
  const wish = someWords('I want a bike');
  const phone = await phoneOf('twenty');
  const id = await ownId(phone);
  await said(phone.request, wish, [staff('PRACTITIONER').name]);
  const laptop = await laptopOf('PRACTITIONER');
  await laptop.goto(`/people/${id}/letters`);
  await laptop.getByRole('link', { name: 'Write down a visit' }).click();
  await expect(laptop.getByRole('heading', { level: 1, name: /^After a visit/ })).toBeFocused();

  await laptop.getByRole('button', { name: 'Send the letter' }).click();
  await expect(laptop.getByText('Choose how you met.')).toBeVisible();
  const began = Date.now();
  let taps = 0;
  const tap = async (role: 'radio' | 'checkbox', name: string | RegExp, group?: RegExp) => {
    const within = group ? laptop.getByRole('group', { name: group }) : laptop;
    await within.getByRole(role, { name }).check();
    taps += 1;
  };
  await tap('radio', 'At home');
  await tap('radio', 'Yes', /alone/);
  await tap('checkbox', new RegExp(wish));
  await laptop.getByLabel('What did you do and talk about?').fill('We looked at bikes in the shop.');
  await laptop.getByText('Phrases of your council').click();
  await laptop.getByRole('button', { name: 'It was good to see you.' }).click();
  taps += 2;
  await laptop.getByLabel('What happens next, and by when?').fill('I ask about the money by Friday.');
  await tap('checkbox', /^Money$/);
  const plan = someWords('We put five pounds aside each week.');
  await laptop.getByLabel(/^Your side of: Money/).fill(plan);
  const written = Date.now() - began;
  const shown = laptop
    .getByRole('group', { name: /showed in their star$/ })
    .getByRole('checkbox')
    .first();
  await shown.check();
  await laptop.getByText(/^See the letter as/).click();
  await expect(laptop.locator('.visit-letter blockquote')).toHaveCount(2);
  await expect(laptop.locator('.visit-letter blockquote').first()).toHaveText(`“${wish}”`);
  await inEveryLook(laptop);
  await twiceAsLarge(laptop);
  await laptop.reload();
  await expect(laptop.getByLabel('What did you do and talk about?')).toHaveValue(
    'We looked at bikes in the shop. It was good to see you.',
  );
  await laptop.getByRole('button', { name: 'Send the letter' }).click();
  taps += 1;
  await expect(laptop.getByRole('list', { name: 'Letters' }).getByRole('link').first()).toBeVisible();
  console.log(`measured: an update after a visit, ${taps} taps and 3 texts, ${written} ms in a script`);
  expect(taps).toBeLessThanOrEqual(7);

  await laptop.goto(`/people/${id}/plan/money`);
  await expect(laptop.getByText(plan, { exact: true })).toBeVisible();

  await phone.goto('/');
  await phone.getByRole('link', { name: 'Read the letter' }).click();
  await inEveryLook(phone);
  await phone.getByRole('list', { name: 'Letters' }).getByRole('link').first().click();
  await expect(phone.getByRole('heading', { name: 'A letter to you' })).toBeFocused();
  const letter = phone.locator('.visit-letter');
  for (const text of [
    `“${wish}”`,
    'We looked at bikes in the shop. It was good to see you.',
    'I ask about the money by Friday.',
    plan,
  ]) {
    await expect(letter.getByText(text)).toBeVisible();
  }
  await expect(letter.getByRole('heading', { name: 'You showed me in your star' })).toBeVisible();
  await expect(letter.locator('blockquote').last()).toContainText(/: .+\. ?.*\(.+ 20\d\d\)/);
  await phone.getByText('Who can read this letter').click();
  const manager = phone.locator('.who-sees-one').filter({ hasText: staff('MANAGER').name });
  await manager.getByRole('button', { name: /^Hide/ }).click();
  await expect(manager.getByRole('button', { name: /^Show it again/ })).toBeVisible();
  await expect(phone.locator('.who-sees-one').filter({ hasText: staff('PRACTITIONER').name })).toHaveCount(0);
  await inEveryLook(phone);
  await manager.getByRole('button', { name: /^Show it again/ }).click();
  await expect(manager.getByRole('button', { name: /^Hide/ })).toBeVisible();
  await phone.emulateMedia({ media: 'print' });
  await expect(letter).toBeVisible();
  await expect(phone.getByRole('link', { name: 'Hide this page' })).toBeHidden();
  await expect(phone.getByRole('button', { name: 'Print it' })).toBeHidden();
  await phone.emulateMedia({ media: 'screen' });
  await phone.goto('/');
  await expect(phone.getByRole('link', { name: 'Read the letter' })).toHaveCount(0);
});

test('who has nobody write to them finds a page that says so', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await page.getByRole('link', { name: 'Letters to me' }).click();
  await expect(page.getByRole('heading', { name: 'Letters to me' })).toBeFocused();
  await inEveryLook(page);
});
