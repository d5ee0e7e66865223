import type { Browser, Page } from '@playwright/test';
import { inEveryLook, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect, test } from './phone.ts';
import { aLaptop, staff } from './worker.ts';

async function comeIn(browser: Browser, role: string, place: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('link', { name: 'Sign out' })).toBeVisible();
  await page.goto(place);
  await expect(page.getByRole('heading', { level: 1, name: 'Our charter' })).toBeVisible();
  return page;
}

test('a charter is written, signed by name, and a young person says whether it is kept', async ({
  browser,
  phoneOf,
}) => {
  const promise = `We ask before we decide. ${new Date().toISOString()}`;
  const lead = await comeIn(browser, 'PARTICIPATION_LEAD', '/charter');
  await lead.getByRole('button', { name: 'Write a new version' }).click();
  await lead.getByLabel('What the council promises').fill(promise);
  await lead.getByRole('button', { name: 'Save this version' }).click();
  await expect(lead.getByText('The new version stands. Nobody has signed it yet.')).toBeVisible();

  const member = await comeIn(browser, 'PANEL_MEMBER', '/charter');
  await expect(member.getByText(promise)).toBeVisible();
  await member.getByLabel('The partner I sign for').fill('The health trust');
  await member.getByRole('button', { name: 'Sign it with my name' }).click();
  await expect(member.getByRole('list', { name: 'Who signed' })).toContainText('Ms Okoro');
  await lightAndDark(member);
  await twiceAsLarge(member);

  const phone = await phoneOf('twenty');
  await phone.getByRole('link', { name: 'Our charter' }).click();
  await expect(phone.getByText(promise)).toBeVisible();
  await expect(phone.getByText('1 panel member')).toBeVisible();
  await phone.getByRole('button', { name: 'Send my answer' }).click();
  await expect(phone.getByText('Choose an answer first.')).toBeVisible();
  await phone.getByRole('radio', { name: 'A bit' }).check();
  await phone.getByRole('button', { name: 'Send my answer' }).click();
  await expect(phone.getByText('Thank you. Your answer is there')).toBeVisible();
  await inEveryLook(phone);
  await phone.reload();
  await expect(phone.getByRole('radio', { name: 'A bit' })).toBeChecked();

  await member.getByRole('button', { name: 'Take my signature back' }).click();
  await expect(member.getByText('Your signature is taken back.')).toBeVisible();
  await expect(member.getByText('Nobody has signed this version yet.')).toBeVisible();
  await Promise.all([lead, member].map((page) => page.context().close()));
});
