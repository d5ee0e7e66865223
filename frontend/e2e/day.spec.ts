import type { Page } from '@playwright/test';
import { faults, inEveryLook, twiceAsLarge } from './everyLook.ts';
import { tabTo } from './keys.ts';
import { expect } from './phone.ts';
import { said, someWords } from './saying.ts';
import { ask, staff, test } from './worker.ts';

const rowsOf = (page: Page) => page.getByRole('list', { name: 'What waits for you' }).getByRole('listitem');

test('a worker begins with what waits, and one tap leads to where it is done', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('nine');
  const { name } = (await ask(phone.request, '{ me { name } }')).data.me;
  const words = someWords('Owed');
  const id = await said(phone.request, words, [staff('PRACTITIONER').name]);
  const page = await laptopOf('PRACTITIONER');

  await page.getByRole('link', { name: 'Your day' }).click();
  await expect(page.getByRole('list', { name: 'How much waits for you' })).toContainText('owed');
  const row = rowsOf(page).filter({ has: page.locator(`a[href*="${id}"]`) });
  await expect(row).toContainText(name);
  await expect(row).toContainText('Nobody has read it yet.');
  await expect(row).toContainText('today', { ignoreCase: true });
  const owed = page.getByRole('button', { name: /owed$/ });
  await owed.click();
  await expect(owed).toHaveAttribute('aria-pressed', 'true');
  await expect(rowsOf(page).filter({ hasText: 'plan' })).toHaveCount(0);
  await inEveryLook(page);
  await twiceAsLarge(page);
  await row.getByRole('link').focus();
  await page.keyboard.press('Enter');

  await expect(page.getByText(words)).toBeVisible();
});

test('a manager finds the team by name, and where the clocks stand', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('nine');
  await said(phone.request, someWords('Owed'), [staff('PRACTITIONER').name]);
  const page = await laptopOf('MANAGER');

  await tabTo(page, 'Your team’s day');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your team’s day');
  await expect(page.getByRole('heading', { level: 3, name: staff('PRACTITIONER').name })).toBeVisible();
  expect(await faults(page)).toEqual([]);
  await twiceAsLarge(page);
});

test('a manager hands somebody over with a reason, and whoever comes finds all of it on one page', async ({
  phoneOf,
  laptopOf,
}) => {
  const manager = await laptopOf('MANAGER');
  const { id, name } = await somebodyTooYoungForStars(manager);
  const goes = staff('PRACTITIONER').name;
  const comes = staff('OTHER_PRACTITIONER').name;

  await manager.goto(`/people/${id}/hand-over`);
  await manager.getByRole('button', { name: 'Hand over' }).click();
  await expect(manager.getByRole('alert')).toHaveText('Choose who goes.');
  await manager.getByRole('radio', { name: goes }).first().check();
  await manager.getByRole('radio', { name: comes }).check();
  await manager.getByLabel(`Why? ${name} will read this`).fill('Sam starts a new job. Chris lives near your school.');
  await inEveryLook(manager);
  await manager.getByRole('button', { name: 'Hand over' }).click();
  await expect(manager.getByText(`${comes} supports ${name} from today.`)).toBeVisible();

  const gone = await laptopOf('PRACTITIONER');
  await gone.goto(`/people/${id}`);
  await expect(gone.getByRole('heading', { name: 'We could not find that.' })).toBeVisible();
  const next = await laptopOf('OTHER_PRACTITIONER');
  await next.goto(`/people/${id}/handover`);
  await expect(next.getByText('Chris lives near your school.')).toBeVisible();
  await expect(next.getByRole('heading', { name: 'Still open' })).toBeVisible();
  expect(await faults(next)).toEqual([]);
  await twiceAsLarge(next);

  const phone = await phoneOf('fourteen');
  await phone.goto('/new-worker');
  await expect(phone.getByRole('heading', { level: 2 })).toHaveText(`${goes} is your social worker now`);
  await expect(phone.getByText('they know your school')).toBeVisible();
  await inEveryLook(phone);
  await twiceAsLarge(phone);
});

/** One of the team's whom no other test comes in as. */
async function somebodyTooYoungForStars(manager: Page): Promise<{ id: string; name: string }> {
  const { data } = await ask(manager.request, '{ caseload(first: 50) { nodes { id name wording } } }');
  return data.caseload.nodes.findLast(({ wording }: { wording: string | null }) => !wording);
}
