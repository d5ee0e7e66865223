import { randomUUID } from 'node:crypto';
import { type APIRequestContext, expect, type Page } from '@playwright/test';
import { aHope, next } from './phone.ts';
import { ask } from './worker.ts';

/** Words that no other test speaks of. */
export const someWords = aHope;

const WITH_PEOPLE = '{ me { id youngPerson { supporters { id name mayHear } } } }';
const SAY = 'mutation ($input: SayInput!) { say(input: $input) { saying { id } } }';

/** Opens "Say something" and goes past what is told before the first time. */
export async function beginToSay(page: Page): Promise<void> {
  await page.goto('/say');
  await page.getByRole('button', { name: 'OK, go on' }).click();
  await expect(page.getByRole('heading', { name: 'What is it about?' })).toBeVisible();
}

/** From the question what it is about as far as the question who can read it. */
export async function sayWords(page: Page, subject: RegExp, words: string): Promise<void> {
  await page.getByRole('radio', { name: subject }).check();
  await next(page).click();
  await page.getByLabel('In your own words').fill(words);
  await next(page).click();
  await expect(page.getByRole('heading', { name: 'Who can read it?' })).toBeVisible();
}

/** Answers who can read it, and both questions about the panel. */
export async function choose(page: Page, who: string | RegExp, counted: 'Yes' | 'No', quoted: 'Yes' | 'No') {
  await page.getByRole('checkbox', { name: who }).check();
  await next(page).click();
  await panel(page, 'May it be counted', counted);
  await panel(page, 'May the panel read', quoted);
  await next(page).click();
  await expect(page.getByRole('heading', { name: 'Ready to send?' })).toBeVisible();
}

const panel = (page: Page, question: string, answer: string) =>
  page
    .getByRole('group', { name: new RegExp(`^${question}`) })
    .getByRole('radio', { name: answer })
    .check();

/** Something said by this young person to these people, by name, without the screens that other tests are about; gives back its id. */
export async function said(request: APIRequestContext, words: string, hearers: readonly string[], more: object = {}) {
  const audience = { people: await idsOf(request, hearers), counted: false, quoted: false };
  const input = { clientMutationId: randomUUID(), words, goodNews: false, audience, ...more };
  const answer = await ask(request, SAY, { input });
  expect(answer.errors).toBeUndefined();
  return answer.data.say.saying.id as string;
}

/** Those around this young person who are called so. */
export async function idsOf(request: APIRequestContext, names: readonly string[]): Promise<string[]> {
  const { supporters } = (await ask(request, WITH_PEOPLE)).data.me.youngPerson;
  const found = supporters.filter(({ name }: { name: string }) => names.includes(name));
  return [...new Set<string>(found.map(({ id }: { id: string }) => id))];
}

/** What a worker does with it, by the name of the mutation and what it takes. */
export async function act(request: APIRequestContext, mutation: string, type: string, input: object): Promise<void> {
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { clientMutationId } }`;
  const answer = await ask(request, document, { input: { clientMutationId: randomUUID(), ...input } });
  expect(answer.errors, mutation).toBeUndefined();
}

/** How many of this person's sayings the server holds with these words. */
export async function timesSaid(request: APIRequestContext, words: string): Promise<number> {
  const { data } = await ask(request, '{ me { youngPerson { sayings(first: 50) { nodes { words } } } } }');
  return data.me.youngPerson.sayings.nodes.filter((each: { words: string | null }) => each.words === words).length;
}
