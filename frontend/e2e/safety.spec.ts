import type { Browser, Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { aLaptop, ask, staff, test } from './worker.ts';

const send = (page: Page) => page.getByRole('button', { name: /^Tell somebody (now|again)$/ });
const takeUp = (page: Page) => page.getByRole('button', { name: /^Take this (up|over)$/ });

/** Tells somebody now, and gives the number that stands for it. */
async function tellSomebody(page: Page, words: string): Promise<string> {
  await page.goto('/help');
  await page.getByLabel('What is going on?').fill(words);
  await send(page).click();
  await expect(page.getByText(/If you call, you can say this number/)).toBeVisible();
  await expect(page.getByLabel('What is going on?')).toHaveValue('');
  const concerns = await ask(page.request, '{ myConcerns(first: 1) { nodes { number } } }');
  return concerns.data.myConcerns.nodes[0].number;
}

async function laptopAt(browser: Browser, role: string, number: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('link', { name: 'Concerns' }).click();
  await page.getByRole('link', { name: new RegExp(`^${number}`) }).click();
  await expect(page.getByRole('heading', { level: 1, name: new RegExp(`^${number}`) })).toBeVisible();
  return page;
}

test('somebody who is told takes it up by name, and only a safeguarding lead closes it, with a reason', async ({
  phoneOf,
  browser,
}) => {
  const phone = await phoneOf('fourteen');
  const number = await tellSomebody(phone, 'There is a man outside & he will not go');
  const worker = await laptopAt(browser, 'PRACTITIONER', number);
  await expect(worker.getByText('There is a man outside & he will not go')).toBeVisible();
  await inEveryLook(worker);
  await twiceAsLarge(worker);

  await takeUp(worker).click();

  const { name } = staff('PRACTITIONER');
  await expect(worker.getByRole('status').filter({ hasText: `${name} has it.` })).toBeVisible();
  await expect(worker.getByRole('button', { name: 'Close this concern' })).toHaveCount(0);
  await phone.getByRole('button', { name: 'Look again' }).click();
  await expect(phone.getByText(`${name} has it since`)).toBeVisible();

  const lead = await laptopAt(browser, 'SAFEGUARDING_LEAD', number);
  await lead.getByRole('button', { name: 'Close this concern' }).click();
  await expect(lead.getByRole('alert')).toBeVisible();
  await lead.getByLabel('Why can it be closed?').fill('He is gone.');
  await lead.getByLabel('What was done?').fill('The police came. Sam stayed with her.');
  await lead.getByRole('button', { name: 'Close this concern' }).click();
  await expect(lead.getByRole('status').filter({ hasText: 'closed it.' })).toBeVisible();
  await expect(lead.getByText('The police came. Sam stayed with her.')).toBeVisible();

  await phone.reload();
  await expect(send(phone)).toHaveText('Tell somebody now');
  await expect(phone.getByText(/has it since/)).toHaveCount(0);
});

test('who comes a moment too late sees who has it, and can take it over', async ({ phoneOf, browser }) => {
  const number = await tellSomebody(await phoneOf('twenty'), 'please');
  const one = await laptopAt(browser, 'PRACTITIONER', number);
  const two = await laptopAt(browser, 'SAFEGUARDING_LEAD', number);
  await takeUp(one).click();
  await expect(one.getByRole('status').filter({ hasText: 'has it.' })).toBeVisible();

  await takeUp(two).click();

  await expect(two.getByText('Somebody else was a moment before you.')).toBeVisible();
  await expect(two.getByRole('status').filter({ hasText: `${staff('PRACTITIONER').name} has it.` })).toBeVisible();
  await takeUp(two).click();
  await expect(two.getByRole('status').filter({ hasText: `${staff('SAFEGUARDING_LEAD').name} has it.` })).toBeVisible();
});

test('without a connection nothing is said to be sent, and what was written stays', async ({ phoneOf }) => {
  const phone = await phoneOf('nine');
  await phone.goto('/help');
  await expect(send(phone)).toBeVisible();
  await phone.getByLabel('What is going on?').fill('I am scared');
  await phone.context().setOffline(true);

  await send(phone).click();

  await expect(phone.getByText('This was not sent. Please call one of the numbers here, or try again.')).toBeVisible();
  await expect(phone.getByLabel('What is going on?')).toHaveValue('I am scared');
});

test('the page for help has no fault in any look, with somebody to tell', async ({ phoneOf }) => {
  const phone = await phoneOf('nine');
  await phone.goto('/help');
  await expect(send(phone)).toBeVisible();

  await inEveryLook(phone);
  await twiceAsLarge(phone);
});
