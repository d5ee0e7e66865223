import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Browser, Page } from '@playwright/test';
import { faults, inEveryLook, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { said } from './saying.ts';
import { fromThePhone } from './waiting.ts';
import { aLaptop, ask, staff, test } from './worker.ts';

const IN_A_YEAR = new Date(Date.now() + 300 * 24 * 3_600_000).toISOString().slice(0, 10);
const TODAY = new Date().toISOString().slice(0, 10);
const YESTERDAY = new Date(Date.now() - 24 * 3_600_000).toISOString().slice(0, 10);
const CHOOSE = 'mutation ($input: ChooseHowInput!) { chooseHow(input: $input) { clientMutationId } }';

async function panelOf(browser: Browser, role: string): Promise<Page> {
  const page = await (await aLaptop(browser)).newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.getByRole('link', { name: 'Promises', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Themes and promises' })).toBeVisible();
  return page;
}

/** Told each time, so that no other test uses up the one telling of the day. */
async function isToldEachTime(phone: APIRequestContext): Promise<void> {
  const input = { clientMutationId: randomUUID(), how: 'EACH_TIME' };
  expect((await ask(phone, CHOOSE, { input })).errors).toBeUndefined();
}

const card = (page: Page, what: string) => page.locator('article', { hasText: what });

test('a theme is named, tied and answered by a promise, and whoever said it is told and asked', async ({
  browser,
  phoneOf,
  laptopOf,
}) => {
  const mark = randomUUID().slice(0, 8);
  const theme = `Late buses ${mark}`;
  const what = `Every bus has a card for young people ${mark}`;
  const saying = await fromThePhone(browser, 'twenty', async (phone) => {
    await isToldEachTime(phone);
    const { id, supporters } = (await ask(phone, '{ me { youngPerson { id supporters { id name } } } }')).data.me
      .youngPerson;
    const worker = supporters.find(({ name }: { name: string }) => name === staff('PRACTITIONER').name);
    return {
      id,
      saying: await said(phone, `The bus is late ${mark}`, [], {
        audience: { counted: true, quoted: false, people: [worker.id] },
      }),
    };
  });

  const lead = await panelOf(browser, 'PARTICIPATION_LEAD');
  await lead.getByRole('button', { name: 'Name a theme' }).click();
  await lead.getByRole('button', { name: 'Save' }).click();
  await expect(lead.getByText(/^Give the theme a name/)).toBeVisible();
  await lead.getByLabel('Name of the theme').fill(theme);
  await lightAndDark(lead);
  await lead.getByRole('button', { name: 'Save' }).click();
  await expect(lead.getByRole('list', { name: 'Themes' })).toContainText(theme);

  const worker = await laptopOf('PRACTITIONER');
  await worker.goto(`/people/${saying.id}/said/${saying.saying}`);
  await worker.getByRole('checkbox', { name: theme }).check();
  await expect(worker.getByRole('checkbox', { name: theme })).toBeChecked();
  expect(await faults(worker)).toEqual([]);

  await lead.getByRole('button', { name: 'Make a promise' }).click();
  await lead.getByLabel('What will be done?').fill(what);
  await lead.getByRole('radio', { name: 'The council' }).check();
  await lead.getByLabel('Which post?').fill('Head of transport');
  await lead.getByLabel('On which day was it decided?').fill(TODAY);
  await lead.getByLabel('By which day?').fill(YESTERDAY);
  await lead.getByRole('checkbox', { name: theme }).check();
  await lead.getByRole('checkbox', { name: /^\(d\)/ }).check();
  await lead.getByRole('button', { name: 'Make a promise' }).click();
  await expect(lead.getByText(/^That day is before the decision/)).toBeVisible();
  await lightAndDark(lead);
  await lead.getByLabel('By which day?').fill(IN_A_YEAR);
  await lead.getByRole('button', { name: 'Make a promise' }).click();
  await expect(lead.getByRole('heading', { level: 1, name: what })).toBeVisible();

  const phone = await phoneOf('twenty');
  await phone.goto('/promises');
  await expect(async () => {
    await phone.reload();
    await expect(card(phone, what)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await inEveryLook(phone);

  await lead.getByRole('button', { name: 'It is done' }).click();
  await lead.getByLabel('What is there now?').fill('Done.');
  await lead.getByRole('button', { name: 'Save' }).click();
  await expect(lead.getByText(/^Write a whole sentence/)).toBeVisible();
  await lead.getByLabel('What is there now?').fill('The card is in every bus from today.');
  await lead.getByRole('button', { name: 'Save' }).click();
  await expect(lead.getByText('Done, they say')).toBeVisible();
  await lightAndDark(lead);
  await twiceAsLarge(lead);

  const mine = card(phone, what);
  await expect(async () => {
    await phone.goto('/promises');
    await expect(mine.getByText(/Did this happen for you/)).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 60_000 });
  await mine.getByRole('button', { name: 'Send my answer' }).click();
  await expect(mine.getByText('Choose yes, a bit or no.')).toBeVisible();
  await mine.getByRole('radio', { name: 'No', exact: true }).check();
  await mine.getByRole('button', { name: 'Send my answer' }).click();
  await expect(mine.getByText(/^Thank you/)).toBeVisible();
  await inEveryLook(phone);
  await twiceAsLarge(phone);
  await lead.context().close();
});

test('a member of the panel puts a promise forward, and the participation lead says not yet with a reason', async ({
  browser,
}) => {
  const what = `A room to meet in ${randomUUID().slice(0, 8)}`;
  const member = await panelOf(browser, 'PANEL_MEMBER');
  await member.getByRole('button', { name: 'Put a promise forward' }).click();
  await member.getByLabel('What will be done?').fill(what);
  await member.getByRole('radio', { name: 'Housing' }).check();
  await member.getByLabel('Which post?').fill('Head of housing');
  await member.getByLabel('By which day?').fill(IN_A_YEAR);
  await member.getByRole('checkbox', { name: /^\(f\)/ }).check();
  await member.getByRole('button', { name: 'Put a promise forward' }).click();
  await expect(member.getByText(/^Choose the theme that this answers/)).toBeVisible();
  await member.getByRole('checkbox', { name: 'Moving home' }).check();
  await member.getByRole('button', { name: 'Put a promise forward' }).click();
  await expect(member.getByText('The participation lead decides on it.')).toBeVisible();

  const lead = await panelOf(browser, 'PARTICIPATION_LEAD');
  await lead.getByRole('list', { name: 'Put forward, not decided yet' }).getByRole('link', { name: what }).click();
  await lead.getByRole('button', { name: 'Not yet, with a reason' }).click();
  await lead.getByLabel('On which day was it decided?').fill(TODAY);
  await lead.getByLabel('Why not yet?').fill('We have to find a building first.');
  await lead.getByRole('button', { name: 'Save' }).click();
  await expect(lead.getByText('We have to find a building first.')).toBeVisible();
  await lightAndDark(lead);

  await lead.goto('/promises');
  await lead.getByRole('button', { name: /^Write down what the children/ }).click();
  await lead.getByRole('button', { name: 'Move up: Moving home' }).click();
  await lead.getByLabel('On which day did they decide?').fill(TODAY);
  await lead.getByRole('radio', { name: 'Moving home' }).check();
  await lightAndDark(lead);
  await lead.getByRole('button', { name: 'Save' }).click();
  await expect(
    lead.getByRole('list', { name: 'Themes', exact: true }).getByText('On the panel’s agenda'),
  ).toBeVisible();
  await Promise.all([lead, member].map((page) => page.context().close()));
});
