import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { keeping } from './kept.ts';
import { tabTo } from './keys.ts';
import { payloads } from './payloads.ts';
import { expect } from './phone.ts';
import { ask, test } from './worker.ts';

const WRITE = 'mutation ($input: WriteMyViewInput!) { writeMyView(input: $input) { version } }';
const ANSWER = 'mutation ($input: WriteTheirViewInput!) { writeTheirView(input: $input) { version } }';
const STANDS = `query ($id: ID!) { plan(youngPersonId: $id) {
  matters(first: 20) { matter isNew myView { words version } theirView { words version } } } }`;

const box = (page: Page) => page.getByRole('textbox', { name: 'What I say' });
const save = (page: Page) => page.getByRole('button', { name: 'Put it into my plan' });
const begin = (page: Page) => page.getByRole('button', { name: /^(Write|Change) what I say$/ });
const mine = (page: Page) => page.locator('.plan-mine');

const ownId = async (page: Page) => (await ask(page.request, '{ me { id } }')).data.me.id as string;

async function stands(request: APIRequestContext, id: string, matter: string) {
  const { plan } = (await ask(request, STANDS, { id })).data;
  return plan.matters.find((each: { matter: string }) => each.matter === matter);
}

/** What a worker writes is what a test begins with; whatever another test wrote is written over. */
async function answered(request: APIRequestContext, id: string, matter: string, words: string): Promise<void> {
  const basedOn = (await stands(request, id, matter)).theirView?.version ?? 0;
  const input = { clientMutationId: randomUUID(), youngPersonId: id, matter, basedOn, templateVersion: 1, words };
  expect((await ask(request, ANSWER, { input })).errors).toBeUndefined();
}

async function written(request: APIRequestContext, id: string, matter: string, words: string): Promise<void> {
  const basedOn = (await stands(request, id, matter)).myView?.version ?? 0;
  const input = { clientMutationId: randomUUID(), matter, basedOn, templateVersion: 1, words };
  expect((await ask(request, WRITE, { input })).errors).toBeUndefined();
}

async function open(page: Page, matter: string): Promise<void> {
  await page.goto(`/plan/${matter}`);
  await expect(page.getByRole('heading', { name: 'Do you agree' }).or(page.getByText('Do you agree'))).toBeVisible();
}

test('a plan is read, written in, disagreed with, and given a goal', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('fourteen');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await answered(laptop.request, id, 'MONEY', 'Five pounds a week. Sam asks about a bank card.');

  await phone.goto('/plan');
  await expect(phone.getByRole('heading', { level: 1, name: 'My care plan' })).toBeVisible();
  await expect(phone.getByRole('list', { name: 'The parts of your plan' }).getByRole('listitem')).toHaveCount(10);
  await inEveryLook(phone);
  await phone.getByRole('link', { name: /^Money\s*New/ }).click();
  await expect(phone.getByText('Sam asks about a bank card.')).toBeVisible();

  await begin(phone).click();
  await box(phone).fill('I want to save for a bike 🚲');
  await save(phone).click();
  await expect(mine(phone).getByText('I want to save for a bike 🚲')).toBeVisible();
  await expect(begin(phone)).toBeVisible();

  await phone.getByRole('radio', { name: 'I disagree' }).check();
  await phone.getByLabel('Say more, if you like').fill('It is too little.');
  await phone.getByRole('button', { name: 'Say this' }).click();
  await expect(phone.getByRole('heading', { name: 'You disagree here' })).toBeVisible();

  await phone.getByRole('button', { name: 'Add a goal' }).click();
  await phone.getByLabel('What do you want?').fill('A bike of my own');
  await phone.getByRole('button', { name: 'Add a step' }).click();
  await save(phone).click();
  await expect(phone.getByText('Step 1 needs what, who and a day.')).toBeVisible();
  await phone.getByLabel('What will be done?').fill('Find out what one costs');
  await phone.getByLabel('Who will do it?').selectOption('Me');
  await phone.getByLabel('By when?').fill('2030-01-31');
  await inEveryLook(phone);
  await save(phone).click();
  await expect(phone.getByText('Me, by 31 January 2030')).toBeVisible();
  await inEveryLook(phone);
  await twiceAsLarge(phone);

  await phone.getByRole('link', { name: 'Back' }).click();
  await expect(phone.getByRole('link', { name: /^Money.*You disagree$/s })).toBeVisible();
});

test('what changed is shown as words added and taken away', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('twenty');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await answered(laptop.request, id, 'HOME', 'A room with a window.');
  await open(phone, 'home');
  await expect(phone.getByText('A room with a window.')).toBeVisible();
  await expect.poll(async () => (await stands(phone.request, id, 'HOME')).isNew).toBe(false);
  await phone.goto('/plan');
  await expect(phone.getByRole('link', { name: /^Where I live/ })).toBeVisible();
  await expect(phone.getByRole('link', { name: /^Where I live\s*New/ })).toHaveCount(0);

  await answered(laptop.request, id, 'HOME', 'A room with a big window.');
  await open(phone, 'home');
  await expect(phone.getByRole('heading', { name: 'What is new since you last looked' })).toBeVisible();
  await expect(phone.locator('ins')).toContainText('big');
  await inEveryLook(phone);

  await phone.goto('/plan/versions');
  await phone.getByRole('button', { name: 'Show what changed' }).first().click();
  await expect(phone.locator('ins').first()).toContainText('big');
  await inEveryLook(phone);
  await twiceAsLarge(phone);
});

test('a closed lid and a lost signal lose nothing, and it arrives once', async ({ phoneOf }) => {
  const phone = await phoneOf('nine');
  const id = await ownId(phone);
  const words = `A cat ${randomUUID()}`;
  await open(phone, 'family');
  await begin(phone).click();
  await keeping(phone, () => box(phone).fill(words));
  await phone.reload();
  await expect(box(phone)).toHaveValue(words);

  await phone.context().setOffline(true);
  await save(phone).click();
  await expect(phone.getByText('is waiting on this phone')).toBeVisible();
  await phone.context().setOffline(false);

  await expect(mine(phone).getByText(words)).toBeVisible();
  await expect.poll(async () => (await stands(phone.request, id, 'FAMILY')).myView.words).toBe(words);
});

test('written on two phones, both texts are shown, joined, and nothing is written over unseen', async ({ phoneOf }) => {
  const phone = await phoneOf('twenty');
  const id = await ownId(phone);
  await open(phone, 'health');
  await begin(phone).click();
  const [here, there] = [`Here ${randomUUID()}`, `There ${randomUUID()}`];
  await box(phone).fill(here);
  await written(phone.request, id, 'HEALTH', there);

  await save(phone).click();
  await expect(phone.getByText('This was changed somewhere else')).toBeVisible();
  await expect(mine(phone).getByText(here)).toBeVisible();
  await expect(mine(phone).getByText(there)).toBeVisible();
  await inEveryLook(phone);
  await phone.getByRole('button', { name: 'Put both together' }).click();
  await save(phone).click();

  const joined = async () => (await stands(phone.request, id, 'HEALTH')).myView.words;
  await expect.poll(joined).toBe(`${there}\n\n${here}`);
});

test('what is pasted is shown as it was typed, and too much of it is kept and said', async ({ phoneOf }) => {
  const phone = await phoneOf('fourteen');
  const id = await ownId(phone);
  const text = payloads.join('\n').slice(0, 3_900);
  await written(phone.request, id, 'IDENTITY', text);
  await open(phone, 'identity');
  expect(await mine(phone).evaluate((part) => part.querySelectorAll('script, img, iframe, svg, style').length)).toBe(0);

  // By the keyboard: letters piled high by somebody's marks may lie over what stands below.
  await begin(phone).press('Enter');
  await box(phone).fill('x'.repeat(50_000));
  await save(phone).click();
  await expect(phone.getByRole('alert')).toContainText('46,000 characters too many');
  await expect(box(phone)).toHaveValue('x'.repeat(50_000));
  await phone.getByRole('button', { name: 'Leave it as it was' }).click();
});

test('with the keyboard alone it is written and put into the plan', async ({ phoneOf }) => {
  const phone = await phoneOf('nine');
  await open(phone, 'money');
  await tabTo(phone, /^(Write|Change) what I say$/);
  await phone.keyboard.press('Enter');
  await expect(box(phone)).toBeFocused();
  const words = `Sweets ${randomUUID()}`;
  await phone.keyboard.press('Control+A');
  await phone.keyboard.type(words);
  await tabTo(phone, 'Put it into my plan');
  await phone.keyboard.press('Enter');
  await expect(mine(phone).locator('.own-words', { hasText: words })).toBeVisible();
});
