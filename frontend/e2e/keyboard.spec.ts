import { arrived, expect, giveAStar, test } from './phone.ts';

test('a whole star with nothing but a keyboard', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await giveAStar(page).focus();
  await page.keyboard.press('Enter');

  for (let part = 1; part <= 8; part += 1) {
    await expect(page.getByText(`${part} of 8`, { exact: true })).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await tabTo(page, 'radio');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
  }
  await expect(page.getByRole('heading', { name: 'What matters most to you right now?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Seeing Kai');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'What do you hope for?' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('drums');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Ready to send?' })).toBeFocused();
  await tabTo(page, 'submit');
  await page.keyboard.press('Enter');

  await expect(arrived(page)).toBeVisible();
});

async function tabTo(page: import('@playwright/test').Page, type: string): Promise<void> {
  for (let presses = 0; presses < 8; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => (document.activeElement as HTMLInputElement | null)?.type === wanted, type)) {
      return;
    }
  }
  throw new Error('No answer can be reached with the Tab key.');
}
