import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { type APIRequestContext, type Browser, type BrowserContext, expect, type Page } from '@playwright/test';
import { type Name, PIN, stateOf } from './people.ts';
import { test as base } from './phone.ts';

interface Staff {
  readonly role: string;
  readonly name: string;
  readonly code: string;
}

interface Fixtures {
  /** Opens a laptop on which somebody of this role has just come in with their code, at the list of their young people. */
  laptopOf(role: string): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  laptopOf: async ({ browser }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (role) => {
      const context = await aLaptop(browser);
      contexts.push(context);
      const page = await context.newPage();
      await page.goto('/');
      await comeInWithCode(page, role);
      await page.getByRole('link', { name: /young people$/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: /young people$/ })).toBeVisible();
      return page;
    });
    await Promise.all(contexts.map((context) => context.close()));
  },
});

export const aLaptop = (browser: Browser) =>
  browser.newContext({
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    isMobile: false,
    hasTouch: false,
  });

export async function comeInWithCode(page: Page, role: string): Promise<void> {
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Your day' })).toBeVisible();
}

/** Somebody of the made-up council who is not a young person. Their code works again and again. */
export function staff(role: string): Staff {
  const { people } = JSON.parse(readFileSync(process.env['LODESTAR_PEOPLE'] ?? '', 'utf8')) as { people: Staff[] };
  const found = people.find((person) => person.role === role);
  if (!found) {
    throw new Error(`The server has nobody who is a ${role}.`);
  }
  return found;
}

export const rows = (page: Page) => page.locator('.caseload-row');

/** The page of the young person of that name, by way of the list. */
export async function openPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('link', { name: 'Your young people' }).click();
  await page.getByRole('list', { name: 'Young people' }).getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
}

/** One part of life on the page where a worker gives their view. */
export const part = (page: Page, label: string) =>
  page.locator('.view-area').filter({ has: page.getByRole('heading', { name: label, exact: true }) });

export const sendView = (page: Page) => page.getByRole('button', { name: 'Send your view' });

export const seenOrHeard = (page: Page, label: string) => part(page, label).getByLabel('What have you seen or heard?');

/** A star that a young person gives from their own phone, without the screens that other tests are about. */
export async function starOf(browser: Browser, name: Name, steps: Record<string, number>, hope = ''): Promise<void> {
  const context = await browser.newContext({ storageState: stateOf(name) });
  await askAgain(context.request, '/sign-in/pin', { pin: PIN });
  const me = await ask(context.request, '{ me { youngPerson { wording } } }');
  const input = {
    clientMutationId: randomUUID(),
    wording: me.data.me.youngPerson.wording,
    templateVersion: 1,
    ratings: Object.entries(steps).map(([area, step]) => ({ area, step })),
    hope,
  };
  const given = await ask(
    context.request,
    'mutation ($input: GiveReadingInput!) { giveReading(input: $input) { clientMutationId } }',
    { input },
  );
  expect(given.errors).toBeUndefined();
  await context.close();
}

/** What the server answers to a question that is none of the pages' own. */
export async function ask(request: APIRequestContext, query: string, variables: object = {}) {
  return (await askAgain(request, '/graphql', { query, variables })).json();
}

const askAgain = (request: APIRequestContext, door: string, data: object) =>
  request.post(door, { data, headers: { 'X-Lodestar': '1' } });
