import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { faults, inEveryLook, twiceAsLarge } from './everyLook.ts';
import { keeping } from './kept.ts';
import { tabTo } from './keys.ts';
import { payloads } from './payloads.ts';
import { expect } from './phone.ts';
import { answered, ownId, stands, written } from './plan.ts';
import { ask, test } from './worker.ts';

const box = (page: Page) => page.getByRole('textbox', { name: 'What I say' });
const save = (page: Page) => page.getByRole('button', { name: 'Put it into my plan' });
const begin = (page: Page) => page.getByRole('button', { name: /^(Write|Change) what I say$/ });
const mine = (page: Page) => page.locator('.plan-mine');

const GIVE = 'mutation ($input: GiveReadingInput!) { giveReading(input: $input) { clientMutationId } }';
const SAY = 'mutation ($input: SayInput!) { say(input: $input) { saying { id } } }';
const ABOUT_MONEY = {
  goodNews: false,
  about: { kind: 'PLAN_MATTER', matter: 'MONEY' },
  audience: { people: [], counted: false, quoted: false },
};

async function given(page: Page, star: object): Promise<void> {
  const input = { clientMutationId: randomUUID(), wording: 'AGE_16_25', templateVersion: 1, ...star };
  expect((await ask(page.request, GIVE, { input })).errors).toBeUndefined();
}

async function open(page: Page, matter: string): Promise<void> {
  await page.goto(`/plan/${matter}`);
  await expect(page.getByRole('heading', { name: 'Do you agree' }).or(page.getByText('Do you agree'))).toBeVisible();
}

test('a plan is read, written in, disagreed with, and given a goal', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('fourteen');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  const theirs = `Five pounds a week. Sam asks about a bank card. ${randomUUID()}`;
  const wish = `I want to save for a bike 🚲 ${randomUUID()}`;
  await answered(laptop.request, id, 'MONEY', theirs);

  await phone.getByRole('link', { name: 'My plan' }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'My care plan' })).toBeVisible();
  await expect(phone.getByRole('list', { name: 'The parts of your plan' }).getByRole('listitem')).toHaveCount(12);
  await inEveryLook(phone);
  await phone.getByRole('link', { name: /^Money\s*New/ }).click();
  await expect(phone.getByText(theirs)).toBeVisible();

  await begin(phone).click();
  await box(phone).fill(wish);
  await save(phone).click();
  await expect(mine(phone).getByText(wish)).toBeVisible();
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
  await expect(phone.getByText('Me, by 31 January 2030').first()).toBeVisible();
  await phone
    .getByRole('group', { name: /^Is it happening/ })
    .first()
    .getByRole('button', { name: 'A bit' })
    .click();
  await expect(phone.getByText(/^Is it happening\? On .*: a bit$/).first()).toBeVisible();
  await inEveryLook(phone);
  await twiceAsLarge(phone);

  await phone.getByRole('link', { name: 'Back' }).click();
  await expect(phone.getByRole('link', { name: /^Money.*You disagree$/s })).toBeVisible();

  await phone.getByText('Who can see my plan').click();
  await phone.getByRole('button', { name: 'Hide it (Sam Taylor)' }).click();
  await expect(phone.getByText('Sam Taylor cannot see it any more.')).toBeVisible();
  await laptop.goto(`/people/${id}/plan`);
  await expect(laptop.getByRole('alert')).toBeVisible();
  await phone.getByRole('button', { name: 'Show it again (Sam Taylor)' }).click();
  await expect(phone.getByText('Sam Taylor can see it again.')).toBeVisible();
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

test('a low step suggests its matter, and what was said before is put in with one tap', async ({ phoneOf }) => {
  const phone = await phoneOf('twenty');
  const [matters, money, said] = [`A dog ${randomUUID()}`, `It never lasts ${randomUUID()}`, randomUUID()];
  await given(phone, { ratings: [{ area: 'MONEY', step: 1, words: money }], whatMatters: [matters] });
  await ask(phone.request, SAY, { input: { clientMutationId: randomUUID(), words: said, ...ABOUT_MONEY } });

  await phone.goto('/plan');
  await expect(phone.getByRole('link', { name: /^Money.*In your star/s })).toBeVisible();
  await phone.goto('/plan/money');
  await phone.getByRole('button', { name: money }).click();
  await phone.getByRole('button', { name: said }).click();
  await expect(box(phone)).toHaveValue(new RegExp(`${money}\\s+${said}$`));
  expect(await faults(phone)).toEqual([]);
  await save(phone).click();
  await expect(mine(phone).locator('.own-words').first()).toContainText(said);

  await phone.getByRole('button', { name: 'Add a goal' }).click();
  await phone.getByRole('button', { name: matters }).click();
  await expect(phone.getByLabel('What do you want?')).toHaveValue(matters);
  await phone.getByRole('button', { name: 'Leave it as it was' }).click();
});

test('what is pasted is shown as it was typed, and too much of it is kept and said', async ({ phoneOf }) => {
  const phone = await phoneOf('fourteen');
  const id = await ownId(phone);
  const text = `${randomUUID()}\n${payloads.join('\n').slice(0, 3_850)}`;
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
