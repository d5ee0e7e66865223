import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { youngPerson } from './people.ts';
import { aLaptop, ask, staff } from './worker.ts';

export const REASON = 'The school rang: nobody has seen them since lunch, and I hold the duty phone.';
export const NOT_SAFE = 'They are with somebody who reads every message on their phone.';

/** A laptop on which somebody of this role has just come in, whatever their first page is. */
export async function laptop(browser: Browser, role: string): Promise<Page> {
  const context = await aLaptop(browser);
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('Your code').fill(staff(role).code);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(page.getByRole('navigation', { name: 'Your pages' })).toBeVisible();
  return page;
}

export interface Known {
  readonly id: string;
  readonly name: string;
  readonly reference: string;
}

/** The young person of fourteen, as the council knows them: nobody learns a reference without being told of. */
export async function fourteen(browser: Browser): Promise<Known> {
  const { name } = youngPerson('fourteen');
  const worker = await laptop(browser, 'PRACTITIONER');
  const list = await ask(worker.request, '{ caseload(first: 50) { nodes { id name } } }');
  await worker.context().close();
  const id = list.data.caseload.nodes.find((each: { name: string }) => each.name === name).id;

  const other = await laptop(browser, 'OTHER_PRACTITIONER');
  await endAll(other);
  const input = { clientMutationId: randomUUID(), youngPersonId: id, reason: REASON, tellYoungPerson: 'NOW' };
  const opened = await ask(
    other.request,
    'mutation ($input: BreakGlassInput!) { breakGlass(input: $input) { glass { reference } } }',
    { input },
  );
  expect(opened.errors).toBeUndefined();
  await endAll(other);
  await other.context().close();
  return { id, name, reference: opened.data.breakGlass.glass.reference };
}

/** Whatever this person has open in an emergency is shut. */
export async function endAll(page: Page): Promise<void> {
  const { data } = await ask(page.request, '{ openGlasses(first: 20) { id } }');
  for (const { id } of data.openGlasses) {
    const input = { clientMutationId: randomUUID(), glassId: id };
    await ask(page.request, 'mutation ($input: AboutGlassInput!) { endGlass(input: $input) { glass { id } } }', {
      input,
    });
  }
}

/** Fills in the page on which a record is opened in an emergency. */
export async function fillEmergency(page: Page, reference: string, later: boolean): Promise<void> {
  await page.getByRole('link', { name: 'Emergency' }).click();
  await page.getByLabel('The council’s reference of the young person').fill(reference);
  await page.getByLabel('Why do you have to open it now?').fill(REASON);
  if (later) {
    await page.getByRole('radio', { name: 'No, it is not safe to tell them yet' }).check();
    await page.getByLabel('Why is it not safe to tell them yet?').fill(NOT_SAFE);
  } else {
    await page.getByRole('radio', { name: 'Yes, tell them now' }).check();
  }
}

export const openIt = (page: Page) => page.getByRole('button', { name: 'Open the record for 60 minutes' });

export const banner = (page: Page) => page.getByText(/^Emergency: you can read this until \d\d:\d\d/);
