import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { answered, ownId, stands, written } from './plan.ts';
import { ask, test } from './worker.ts';

const DISAGREE = 'mutation ($input: SayAgreementInput!) { sayAgreement(input: $input) { version } }';
const GOAL = 'mutation ($input: WriteMyGoalInput!) { writeMyGoal(input: $input) { version } }';
const AGREEMENT =
  'query ($id: ID!) { plan(youngPersonId: $id) { matters(first: 20) { matter agreement { version } } } }';

const box = (page: Page) => page.getByRole('textbox', { name: 'What you say' });
const begin = (page: Page) => page.getByRole('button', { name: /^(Write|Change) your side$/ });
const save = (page: Page) => page.getByRole('button', { name: 'Put it into the plan' });
const ours = (page: Page) => page.locator('.plan-mine');

async function disagreed(phone: Page, id: string, matter: string, words: string): Promise<void> {
  const { matters } = (await ask(phone.request, AGREEMENT, { id })).data.plan;
  const basedOn = matters.find((each: { matter: string }) => each.matter === matter).agreement?.version ?? 0;
  const input = { clientMutationId: randomUUID(), matter, basedOn, templateVersion: 1, agreement: 'DISAGREE', words };
  expect((await ask(phone.request, DISAGREE, { input })).errors).toBeUndefined();
}

async function wished(phone: Page, matter: string, words: string): Promise<void> {
  const goal = { goalId: randomUUID(), basedOn: 0, words, standing: 'OPEN', steps: [] };
  const input = { clientMutationId: randomUUID(), matter, templateVersion: 1, ...goal };
  expect((await ask(phone.request, GOAL, { input })).errors).toBeUndefined();
}

test('a worker finds the disagreement first, quotes and answers it, and adds steps to a goal', async ({
  phoneOf,
  laptopOf,
}) => {
  const phone = await phoneOf('fourteen');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await written(phone.request, id, 'PRACTICAL_SKILLS', 'I want to cook 🍝');
  await answered(laptop.request, id, 'PRACTICAL_SKILLS', `We buy ready meals ${randomUUID()}`);
  await disagreed(phone, id, 'PRACTICAL_SKILLS', 'Ready meals are not cooking.');
  await answered(laptop.request, id, 'EMPLOYMENT', `A job at the stables ${randomUUID()}`);
  await disagreed(phone, id, 'EMPLOYMENT', 'I do not like horses.');
  const wish = `Cook for my brother ${randomUUID()}`;
  await wished(phone, 'PRACTICAL_SKILLS', wish);

  await laptop.goto(`/people/${id}`);
  await laptop.getByRole('link', { name: /’s care plan$/ }).click();
  const toAnswer = laptop.locator('.plan-stands');
  await expect(toAnswer).toContainText('disagrees with:');
  await inEveryLook(laptop);
  await toAnswer.getByRole('link', { name: /skills/i }).click();
  await expect(laptop.getByText('Ready meals are not cooking.').first()).toBeVisible();

  const side = `Sam cooks with them on Fridays ${randomUUID()}`;
  await begin(laptop).click();
  await box(laptop).fill(side);
  await laptop.getByRole('button', { name: 'Quote their words' }).click();
  await expect(box(laptop)).toHaveValue(`${side}\n\n“I want to cook 🍝”`);
  await save(laptop).click();
  await expect(ours(laptop).getByText(side)).toBeVisible();
  await expect(laptop.getByText('It is now for them to say')).toBeVisible();

  await laptop.getByRole('button', { name: `Add or change my steps: ${wish}` }).click();
  await laptop.getByRole('button', { name: 'Add a step' }).click();
  await laptop.getByLabel('What will be done?').fill('Find a recipe');
  await laptop.getByLabel('Who will do it?').selectOption({ index: 2 });
  await laptop.getByLabel('By when?').fill('2030-02-28');
  await inEveryLook(laptop);
  await save(laptop).click();
  await expect(laptop.getByText('Find a recipe')).toBeVisible();
  await twiceAsLarge(laptop);

  await phone.goto('/plan/practical-skills');
  await expect(phone.getByText('Find a recipe')).toBeVisible();
  await expect(phone.getByText('Your workers wrote something new since.')).toBeVisible();
});

test('what two of staff write at once is shown to the second and joined, and a plan with gaps is not signed', async ({
  phoneOf,
  laptopOf,
}) => {
  const phone = await phoneOf('nine');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await answered(laptop.request, id, 'HEALTH', `An eye test ${randomUUID()}`);
  await laptop.goto(`/people/${id}/plan/health`);
  await begin(laptop).click();
  const [here, there] = [`Here ${randomUUID()}`, `There ${randomUUID()}`];
  await box(laptop).fill(here);
  await answered(laptop.request, id, 'HEALTH', there);
  await save(laptop).click();
  await expect(laptop.getByText('This was changed somewhere else')).toBeVisible();
  await laptop.getByRole('button', { name: 'Put both together' }).click();
  await save(laptop).click();
  const joined = async () => (await stands(laptop.request, id, 'HEALTH')).theirView.words;
  await expect.poll(joined).toBe(`${there}\n\n${here}`);

  await laptop.getByRole('link', { name: 'Back' }).click();
  await laptop.getByRole('button', { name: 'Sign it as it stands' }).click();
  await expect(laptop.getByRole('alert')).toContainText('Nothing is written yet under');
  await laptop.getByRole('link', { name: 'What changed, and when' }).click();
  await expect(laptop.getByRole('button', { name: 'Show what changed' }).first()).toBeVisible();
});
