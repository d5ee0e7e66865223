import { randomUUID } from 'node:crypto';
import { inEveryLook } from './everyLook.ts';
import { expect } from './phone.ts';
import { ownId } from './plan.ts';
import { test } from './worker.ts';

test('help is asked for, offered and first seen, each step with its day and its name', async ({
  phoneOf,
  laptopOf,
}) => {
  const what = `Somebody to talk to ${randomUUID().slice(0, 8)}`;
  const phone = await phoneOf('twenty');
  await phone.goto('/help-for-me');
  await phone.getByRole('button', { name: 'Ask for help', exact: true }).click();
  await phone.getByRole('radio', { name: 'How I feel' }).check();
  await phone.getByLabel('Say more, if you like').fill(what);
  await inEveryLook(phone);
  await phone.getByRole('button', { name: 'Ask for this' }).click();
  const mine = phone.getByRole('list', { name: 'What I asked for' }).locator('article', { hasText: what });
  await expect(mine.getByText('You asked today.')).toBeVisible();

  const id = await ownId(phone);
  const laptop = await laptopOf('PRACTITIONER');
  await laptop.goto(`/people/${id}/help`);
  const theirs = laptop.locator('article', { hasText: what });
  await theirs.getByRole('button', { name: 'Offer help' }).click();
  await theirs.getByLabel('Who would help?').fill('Dr Khan');
  await theirs.getByLabel('What is offered?').fill('A talk each week');
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('Offered; not seen yet')).toBeVisible();
  await theirs.getByRole('button', { name: 'End this, with a reason' }).click();
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('Say why. They will read it.')).toBeVisible();
  await inEveryLook(laptop);

  await phone.reload();
  await expect(mine.getByText('With Dr Khan')).toBeVisible();
  await mine.getByRole('button', { name: 'I was seen for the first time' }).click();
  await mine.getByLabel('Which day was it?').fill(new Date().toISOString().slice(0, 10));
  await mine.getByRole('button', { name: 'Send this' }).click();
  await expect(mine.getByText('From asking to being seen: 0 days.')).toBeVisible();
  await inEveryLook(phone);
});
