import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { ask, openPerson, test } from './worker.ts';

const helps = (page: Page) => page.getByLabel('What helps me when things are hard');
const likes = (page: Page) => page.getByLabel('What I like and what I am good at');
const save = (page: Page) => page.getByRole('button', { name: 'Save my page' });

/** Whatever another test wrote is gone; the version that is there now is given back. */
async function emptied(page: Page): Promise<number> {
  const found = await ask(page.request, '{ me { youngPerson { aboutMe { version } } } }');
  const version = found.data.me.youngPerson.aboutMe?.version ?? 0;
  const input = { clientMutationId: randomUUID(), version, parts: [] };
  await ask(
    page.request,
    'mutation ($input: WriteAboutMeInput!) { writeAboutMe(input: $input) { clientMutationId } }',
    { input },
  );
  return version + 1;
}

test('one page about me is written once, and the worker reads it before they meet', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('fourteen');
  await emptied(phone);
  await phone.getByRole('link', { name: 'About me' }).click();
  await expect(phone.getByText('(your social worker)', { exact: false })).toBeVisible();
  await likes(phone).fill('Drums 🥁 and my dog');
  await helps(phone).fill('A walk.\nNo questions.');
  await save(phone).click();
  await expect(phone.getByText('Saved. This is your page now.')).toBeVisible();

  const laptop = await laptopOf('PRACTITIONER');
  const name = (await ask(phone.request, '{ me { name } }')).data.me.name as string;
  await expect(laptop.getByRole('heading', { name: 'Read this before you meet' })).toBeVisible();
  await laptop.getByRole('link', { name: new RegExp(`^${name}, written on`) }).click();
  await expect(laptop.getByRole('heading', { level: 1, name: `About ${name}, in their own words` })).toBeVisible();
  await expect(laptop.getByText('Drums 🥁 and my dog')).toBeVisible();
  await expect(laptop.getByText('A walk. No questions.')).toBeVisible();
  await inEveryLook(laptop);
  await twiceAsLarge(laptop);
  await openPerson(laptop, name);
  await laptop.getByRole('link', { name: 'Your young people' }).click();
  await expect(laptop.getByRole('list', { name: 'Young people' })).toBeVisible();
  await expect(laptop.getByRole('link', { name: new RegExp(`^${name}, written on`) })).toHaveCount(0);
  await openPerson(laptop, name);
  await laptop.getByRole('link', { name: `What ${name} wrote about themselves` }).click();
  await expect(laptop.getByText('Drums 🥁 and my dog')).toBeVisible();

  await phone.goto('/who-looked');
  await expect(phone.getByText('what you wrote about yourself').first()).toBeVisible();
});

test('what was not saved is there again, also without a connection, and nothing is saved twice', async ({
  phoneOf,
}) => {
  const phone = await phoneOf('nine');
  await emptied(phone);
  await phone.goto('/about-me');
  await save(phone).click();
  await expect(phone.getByText('Nothing is changed yet.')).toBeVisible();
  await helps(phone).fill('My cat');
  await phone.context().setOffline(true);
  await save(phone).click();
  await expect(phone.getByRole('alert')).toBeVisible();
  await expect(helps(phone)).toHaveValue('My cat');
  await phone.context().setOffline(false);

  await phone.reload();
  await expect(phone.getByText('You began to change this')).toBeVisible();
  await expect(helps(phone)).toHaveValue('My cat');
  await save(phone).click();
  await expect(phone.getByText('Saved. This is your page now.')).toBeVisible();
  await phone.reload();
  await expect(helps(phone)).toHaveValue('My cat');
  await expect(phone.getByText('You began to change this')).toHaveCount(0);
});

test('written on two phones, both are shown and nothing is written over unseen', async ({ phoneOf }) => {
  const one = await phoneOf('twenty');
  await emptied(one);
  const two = await phoneOf('twenty');
  await one.goto('/about-me');
  await two.goto('/about-me');
  await helps(one).fill('Music');
  await save(one).click();
  await expect(one.getByText('Saved. This is your page now.')).toBeVisible();

  await helps(two).fill('Being left alone');
  await save(two).click();
  await expect(two.getByText('Your page was changed somewhere else too.')).toBeVisible();
  await expect(two.getByText('Music')).toBeVisible();
  await two.getByRole('button', { name: 'Save what I wrote here instead' }).click();
  await expect(two.getByText('Saved. This is your page now.')).toBeVisible();

  await one.reload();
  await expect(helps(one)).toHaveValue('Being left alone');
});

test('with the keyboard alone it is written and saved', async ({ phoneOf }) => {
  const phone = await phoneOf('twenty');
  await emptied(phone);
  await phone.goto('/about-me');
  await expect(helps(phone)).toBeVisible();
  for (let tabs = 0; tabs < 20 && !(await helps(phone).evaluate((box) => box === document.activeElement)); tabs++) {
    await phone.keyboard.press('Tab');
  }
  await phone.keyboard.type('Swimming');
  while (!(await save(phone).evaluate((button) => button === document.activeElement))) {
    await phone.keyboard.press('Tab');
  }
  await phone.keyboard.press('Enter');
  await expect(phone.getByText('Saved. This is your page now.')).toBeVisible();
});
