import { randomUUID } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { inEveryLook, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { said } from './saying.ts';
import { fromThePhone } from './waiting.ts';
import { aLaptop, ask, staff, test } from './worker.ts';

const SHOWN = 'I want somebody to ask me before they decide where I live.';

async function quotesOf(browser: Browser, role: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('link', { name: 'Quotes', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Quotes' })).toBeVisible();
  return page;
}

const card = (page: Page, words: string) => page.locator('article', { hasText: words });

test('a young person lets a part of their words be shown, somebody checks it, and they read what came of it', async ({
  browser,
  phoneOf,
}) => {
  const mark = randomUUID().slice(0, 8);
  const part = `The bus is always late ${mark}.`;
  const id = await fromThePhone(browser, 'twenty', (phone) => said(phone, `${part} My friend Ali knows.`, []));
  const phone = await phoneOf('twenty');
  await phone.goto(`/said/${id}`);
  const panel = phone.getByRole('article', { name: 'The panel' });
  await expect(panel.getByText('You said no.')).toBeVisible();
  await panel.getByRole('button', { name: 'Yes, my words may be shown to the panel' }).click();
  await expect(panel.getByRole('radio', { checked: true })).toHaveCount(0);
  await panel.getByRole('button', { name: 'Yes, these words may be shown' }).click();
  await expect(panel.getByText('Choose: all of it, or only a part.')).toBeVisible();
  await panel.getByRole('radio', { name: 'Only a part of it' }).check();
  await inEveryLook(phone);
  await panel.getByLabel('The part that may be shown').fill('The bus is never late.');
  await panel.getByRole('button', { name: 'Yes, these words may be shown' }).click();
  await expect(panel.getByText(/^Choose from your own words/)).toBeVisible();
  const box = panel.getByLabel('The part that may be shown');
  await box.fill('');
  await box.focus();
  await phone.keyboard.type(part);
  await phone.keyboard.press('Tab');
  await expect(panel.getByRole('button', { name: 'Yes, these words may be shown' })).toBeFocused();
  await phone.keyboard.press('Enter');
  await expect(panel.getByText(/^Thank you\. Somebody checks your words first/)).toBeVisible();

  const lead = await quotesOf(browser, 'PARTICIPATION_LEAD');
  await expect(card(lead, part)).not.toContainText('Ali');
  await card(lead, part).getByRole('button', { name: 'Release it', exact: true }).click();
  await card(lead, part).getByLabel('As it is shown').fill(`The bus is sometimes late ${mark}.`);
  await card(lead, part).getByRole('button', { name: 'I checked it: release' }).click();
  await expect(lead.getByText(/^Only leave words out/)).toBeVisible();
  await lightAndDark(lead);
  await twiceAsLarge(lead);
  await card(lead, mark).getByLabel('As it is shown').fill(`The bus is always […] ${mark}.`);
  await card(lead, mark).getByRole('button', { name: 'I checked it: release' }).click();
  await expect(lead.getByText('Saved.')).toBeVisible();
  await expect(lead.getByRole('list', { name: 'Released' })).toContainText(`The bus is always […] ${mark}.`);

  await phone.reload();
  await expect(panel.getByText(/It is shown from 1 /)).toBeVisible();
  await expect(panel.getByText(`The bus is always […] ${mark}.`)).toBeVisible();
  await panel.getByRole('button', { name: 'Take this back' }).click();
  await expect(panel.getByText('These words are not shown to them any more.', { exact: false })).toBeVisible();
  await lead.reload();
  await expect(card(lead, mark)).toHaveCount(0);
});

test('the panel reads words in no order of time and without a name', async ({ browser }) => {
  const member = await quotesOf(browser, 'PANEL_MEMBER');
  await expect(member.getByRole('list', { name: 'What young people say' })).toContainText(SHOWN);
  await expect(member.getByRole('heading', { name: 'To check for names and places' })).toHaveCount(0);
  await lightAndDark(member);
});

test('words taken back are gone from the public page and were never in its feed', async ({ browser, phoneOf }) => {
  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto('/you-said-we-did');
  await expect(stranger.getByText(SHOWN)).toBeVisible();
  expect(await (await stranger.request.get('/you-said-we-did.atom')).text()).not.toContain(SHOWN);

  const phone = await phoneOf('twenty');
  const id = await fromThePhone(browser, 'twenty', async (request) => {
    const { nodes } = (await ask(request, '{ me { youngPerson { sayings(first: 50) { nodes { id words } } } } }')).data
      .me.youngPerson.sayings;
    return nodes.find(({ words }: { words: string }) => words === SHOWN).id as string;
  });
  await phone.goto(`/said/${id}`);
  const everybody = phone.getByRole('article', { name: 'Everybody' });
  await expect(everybody.getByText(/^Shown since 1 /)).toBeVisible();
  await everybody.getByRole('button', { name: 'Take this back' }).click();
  await expect(everybody.getByText(/^It was shown from 1 /)).toBeVisible();

  await stranger.reload();
  await expect(stranger.getByText(SHOWN)).toHaveCount(0);
});
