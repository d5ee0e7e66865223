import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect, next } from './phone.ts';
import { ownId, stands } from './plan.ts';
import { beginToSay, someWords } from './saying.ts';
import { test } from './worker.ts';

test('in a matter that the council added a young person writes, and their worker finds it as staff call it', async ({
  phoneOf,
  laptopOf,
}) => {
  const phone = await phoneOf('fourteen');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  const [mine, theirs] = [someWords('My cat lives with Nan Jo'), someWords('I drive you there on Sundays')];

  await phone.goto('/plan');
  const list = phone.getByRole('list', { name: 'The parts of your plan' });
  await expect(list.getByRole('listitem').last()).toContainText('Phones, games and being online');
  await expect(list).not.toContainText('Pets and animals');
  await list.getByRole('link', { name: /^My pets/ }).click();
  await expect(phone.getByRole('heading', { level: 1, name: 'My pets' })).toBeVisible();
  await expect(phone.getByText('Which animals matter to you? How often do you want to see them')).toBeVisible();
  await phone.getByRole('button', { name: /^(Write|Change) what I say$/ }).click();
  await phone.getByRole('textbox', { name: 'What I say' }).fill(mine);
  await phone.getByRole('button', { name: 'Put it into my plan' }).click();
  await expect(phone.locator('.plan-mine').getByText(mine)).toBeVisible();
  await inEveryLook(phone);
  await twiceAsLarge(phone);

  await laptop.goto(`/people/${id}/plan`);
  await laptop.getByRole('link', { name: /^Pets and animals/ }).click();
  await expect(laptop.getByRole('heading', { level: 1, name: 'Pets and animals' })).toBeVisible();
  await expect(laptop.getByText(mine, { exact: true })).toBeVisible();
  await inEveryLook(laptop);
  await laptop.getByRole('button', { name: /^(Write|Change) your side$/ }).click();
  await laptop.getByRole('textbox', { name: 'What you say' }).fill(theirs);
  await laptop.getByRole('button', { name: 'Put it into the plan' }).click();
  await expect.poll(async () => (await stands(phone.request, id, 'PETS')).theirView?.words).toBe(theirs);
  await laptop.goto(`/people/${id}/letters/new`);
  await laptop.getByRole('checkbox', { name: 'Pets and animals' }).check();
  await expect(laptop.getByLabel(/^Your side of: Pets and animals/)).toHaveValue(theirs);
  await laptop.getByRole('checkbox', { name: 'Pets and animals' }).uncheck();

  await phone.goto('/plan/versions');
  await expect(phone.getByText(/My pets/).first()).toBeVisible();
  await laptop.goto(`/people/${id}/plan/versions`);
  await expect(laptop.getByText(/Pets and animals/).first()).toBeVisible();
});

test('something is said about it, without a connection too once the phone was told of it', async ({ phoneOf }) => {
  const phone = await phoneOf('twenty');
  await phone.goto('/plan');
  await expect(phone.getByRole('link', { name: /^Pets and animals/ })).toBeVisible();
  await phone.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await phone.context().setOffline(true);

  await beginToSay(phone);
  await phone.getByRole('radio', { name: /^My plan/ }).check();
  await next(phone).click();
  await expect(phone.getByRole('radio', { name: 'Everyday skills, like cooking' })).toBeVisible();
  await phone.getByRole('radio', { name: 'Pets and animals' }).check();
  await next(phone).click();
  await expect(phone.getByLabel('In your own words')).toBeVisible();
  await phone.context().setOffline(false);
});

test('what a council calls a matter is shown as it wrote it, and never run', async ({ phoneOf }) => {
  const phone = await phoneOf('nine');
  await phone.route('**/graphql', async (route) => {
    const answer = await route.fetch();
    const text = (await answer.text()).replaceAll('My pets', "<img src='x' onerror='document.title=1'>");
    await route.fulfill({ response: answer, body: text });
  });
  await phone.goto('/plan');

  await expect(phone.getByRole('link', { name: "<img src='x' onerror='document.title=1'>" })).toBeVisible();
  await expect(phone.locator('.plan-list img')).toHaveCount(0);
  await phone.unrouteAll({ behavior: 'wait' });
});
