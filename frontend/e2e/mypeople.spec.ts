import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { faults, inEveryLook } from './everyLook.ts';
import { expect } from './phone.ts';
import { ask, openPerson, test } from './worker.ts';

const SAY = 'mutation ($input: SayMyWordInput!) { sayMyWord(input: $input) { clientMutationId } }';

/** Others go by the name of the worker, so their word for them goes again. */
async function takeOff(page: Page, thingId: string): Promise<void> {
  const mine = await ask(page.request, '{ me { id } }');
  const list = await ask(page.request, 'query ($id: ID!) { myPeople(youngPersonId: $id) { around { id version } } }', {
    id: mine.data.me.id,
  });
  const { version } = list.data.myPeople.around.find((each: { id: string }) => each.id === thingId);
  const input = { clientMutationId: randomUUID(), thingId, kind: 'HELPER', version };
  await ask(page.request, SAY, { input });
}

test('my word for my worker is on all my pages, and nobody else’s', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('fourteen');
  await phone.getByRole('link', { name: 'My people and places' }).click();
  await expect(phone.getByText('Big D', { exact: true })).toBeVisible();
  await inEveryLook(phone);
  const worker = phone.locator('.my-one').filter({ hasText: 'social worker' }).first();
  const realName = await worker.locator('.my-name').innerText();
  const thing = (await worker.getByRole('link').getAttribute('href'))?.split('/').at(-1) ?? '';

  await worker.getByRole('link', { name: /^Say my own word/ }).click();
  await phone.getByLabel('I say').fill('Miss B');
  await phone.getByRole('radio', { name: 'Boat' }).check();
  await inEveryLook(phone);
  expect(await faults(phone)).toEqual([]);
  await phone.getByRole('button', { name: 'Save' }).click();
  const withPicture = phone.locator('.my-one').filter({ hasText: 'Miss B' });
  await expect(withPicture.locator('.drawn')).toBeVisible();
  await inEveryLook(phone);
  await phone.getByRole('link', { name: 'My workers so far' }).click();
  await expect(phone.getByText(/You have had \d+ workers? since/)).toBeVisible();
  await expect(phone.locator('.named', { hasText: 'Miss B' }).locator('.drawn')).toBeVisible();
  expect(await faults(phone)).toEqual([]);
  await phone.goto('/about-me');
  await expect(phone.getByText(/Miss B \(your social worker\)/)).toBeVisible();
  await expect(phone.getByText(realName)).toHaveCount(0);

  const laptop = await laptopOf('PRACTITIONER');
  const name = (await ask(phone.request, '{ me { name } }')).data.me.name as string;
  await openPerson(laptop, name);
  await expect(laptop.locator('.person-supporter', { hasText: realName }).first()).toBeVisible();
  await laptop.getByRole('link', { name: `People of ${name}` }).click();
  await expect(laptop.getByText('There is nothing here for you to see', { exact: false })).toBeVisible();
  await takeOff(phone, thing);
});

const WHO_SEES = 'Who sees what I think, and my word for home?';

/** Whomever another test showed it to. */
async function showToNobody(phone: Page): Promise<void> {
  await phone.getByText(WHO_SEES).click();
  const stop = phone.getByRole('button', { name: /^Stop showing it/ });
  await expect(stop.or(phone.getByRole('button', { name: /^Show it to/ })).first()).toBeVisible();
  for (let left = await stop.count(); left > 0; left -= 1) {
    await stop.first().click();
    await expect(stop).toHaveCount(left - 1);
  }
}

test('what I think of my home waits without a connection, and is seen by whom I choose', async ({
  phoneOf,
  laptopOf,
}) => {
  const phone = await phoneOf('twenty');
  await phone.goto('/my-home');
  await showToNobody(phone);
  const words = `The heating is loud ${randomUUID()}`;
  await phone.getByRole('button', { name: /^Say (what I think|how it is now)$/ }).click();
  await phone.getByLabel('Some of it is good, some is not').check();
  await phone.getByLabel('In my own words').fill(words);
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText('is waiting on this phone', { exact: false })).toBeVisible();
  await phone.context().setOffline(false);
  await phone.reload();
  await expect(phone.locator('.own-words', { hasText: words }).first()).toBeVisible();
  await inEveryLook(phone);

  const laptop = await laptopOf('PRACTITIONER');
  const name = (await ask(phone.request, '{ me { name } }')).data.me.name as string;
  await openPerson(laptop, name);
  await laptop.getByRole('link', { name: `Home of ${name}` }).click();
  await expect(laptop.getByRole('heading', { level: 1, name: `Where ${name} lives` })).toBeVisible();
  await expect(laptop.getByText(words)).toHaveCount(0);
  await laptop.getByLabel('Partly').check();
  await laptop.getByLabel('Why, in words they would use').fill('It is close to your job, and the heating is old.');
  await laptop.getByRole('button', { name: 'Record it' }).click();
  await expect(laptop.getByText(/recorded by/)).toBeVisible();

  await phone.getByText(WHO_SEES).click();
  const show = phone.getByRole('button', { name: /^Show it to/ }).first();
  await expect(show).toBeVisible();
  while ((await show.count()) > 0) {
    const before = await phone.getByRole('button', { name: /^Show it to/ }).count();
    await show.click();
    await expect(phone.getByRole('button', { name: /^Show it to/ })).toHaveCount(before - 1);
  }
  await laptop.reload();
  await expect(laptop.getByText(words)).toBeVisible();
  expect(await faults(laptop)).toEqual([]);
  await phone.reload();
  await expect(phone.getByText('It is close to your job', { exact: false })).toBeVisible();
});
