import { randomUUID } from 'node:crypto';
import { type APIRequestContext, type Browser, expect, type Page } from '@playwright/test';
import { type Name, PIN, stateOf } from './people.ts';
import { said } from './saying.ts';
import { ask } from './worker.ts';

/** A young person's own phone, without its screens: what is done there is done by the API. */
export async function fromThePhone<Result>(
  browser: Browser,
  name: Name,
  work: (phone: APIRequestContext) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ storageState: stateOf(name) });
  await context.request.post('/sign-in/pin', { data: { pin: PIN }, headers: { 'X-Lodestar': '1' } });
  const result = await work(context.request);
  await context.close();
  return result;
}

/** Something this young person says to these people, by name; gives its id and theirs. */
export async function told(browser: Browser, name: Name, words: string, hearers: readonly string[], more: object = {}) {
  return fromThePhone(browser, name, async (phone) => {
    const { id } = (await ask(phone, '{ me { id } }')).data.me;
    const saying = await said(phone, words, hearers, more);
    return { saying, youngPerson: id, place: `/people/${id}/said/${saying}` };
  });
}

/** One mutation about a saying; an error fails the test. */
export async function send(request: APIRequestContext, mutation: string, type: string, input: object) {
  const document = `mutation ($input: ${type}!) { ${mutation}(input: $input) { saying { id } } }`;
  const answer = await ask(request, document, { input: { clientMutationId: randomUUID(), ...input } });
  expect(answer.errors, mutation).toBeUndefined();
  return answer.data[mutation];
}

export const waits = (page: Page) => page.getByRole('list', { name: 'What waits, the oldest first' });

export const reason = (page: Page) => page.getByLabel('Why? In plain words');

export const sendAnswer = (page: Page) => page.getByRole('button', { name: 'Send the answer' });

export const steps = (page: Page) => page.locator('.saying-steps li');

/** Everything that waits is on the screen. */
export async function showAll(page: Page): Promise<void> {
  const more = page.getByRole('button', { name: 'Show more' });
  await expect(waits(page)).toBeVisible();
  while (await more.isVisible()) {
    const before = await waits(page).getByRole('listitem').count();
    await more.click();
    await expect.poll(() => waits(page).getByRole('listitem').count()).toBeGreaterThan(before);
  }
}
