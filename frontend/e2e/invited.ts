import { randomUUID } from 'node:crypto';
import { type Browser, expect, type Page } from '@playwright/test';
import { NAMES, PIN, youngPerson } from './people.ts';
import { ask, staff } from './worker.ts';

/** Somebody whom the visitors' worker supports and no other test comes in as. */
export interface Somebody {
  readonly id: string;
  readonly name: string;
}

/** An invitation made by their worker, as it was handed over. */
export interface Handed {
  readonly link: string;
  readonly code: string;
}

const INVITE = 'mutation ($input: InviteYoungPersonInput!) { inviteYoungPerson(input: $input) { link code } }';

/** One of the worker's other young people, and what invites them. There are few, so a test may meet another's. */
export async function somebody(browser: Browser, at = 0) {
  const worker = await browser.newContext();
  const { code } = staff('PRACTITIONER');
  await worker.request.post('/sign-in', { data: { code }, headers: { 'X-Lodestar': '1' } });
  const { data } = await ask(worker.request, '{ caseload(first: 40) { nodes { id name wording } } }');
  const known = NAMES.map((name) => youngPerson(name).name);
  const others = (data.caseload.nodes as (Somebody & { wording: string | null })[])
    .filter(({ name, wording }) => wording && !known.includes(name))
    .sort((one, other) => one.id.localeCompare(other.id));
  const person = others[at % others.length] as Somebody;
  const invite = async (): Promise<Handed> => {
    const input = { clientMutationId: randomUUID(), youngPersonId: person.id };
    return (await ask(worker.request, INVITE, { input })).data.inviteYoungPerson;
  };
  return { person, invite };
}

export const howTitle = (page: Page) => page.getByRole('heading', { name: 'How do you want to come in?' });

/** Opens the link and chooses a PIN: from now on the phone is theirs. */
export async function comesInWithPin(page: Page, shown: string): Promise<void> {
  await page.goto(`/start#${shown}`);
  await page.getByRole('button', { name: 'With a PIN that I choose' }).click();
  await page.getByLabel('Your new PIN').fill(PIN);
  await page.getByRole('button', { name: 'That is my PIN' }).click();
  await expect(myPhones(page)).toBeVisible();
}

/** On the first page of everybody who is in, whatever they can do there. */
export const myPhones = (page: Page) => page.getByRole('link', { name: 'My phones' });

export const secretOf = ({ link }: Handed) => link.split('#')[1] ?? '';
