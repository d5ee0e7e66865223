import { randomUUID } from 'node:crypto';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { keeping } from './kept.ts';
import { expect } from './phone.ts';
import { ownId } from './plan.ts';
import { test } from './worker.ts';

test('somebody is asked for, answered with a reason, planned, and said to have been by both sides', async ({
  phoneOf,
  laptopOf,
}) => {
  const who = `Nan ${randomUUID().slice(0, 8)}`;
  const phone = await phoneOf('fourteen');
  await phone.goto('/family-time/new');
  await phone.getByRole('button', { name: 'Send what I want' }).click();
  await expect(phone.getByText('Say who it is first.')).toBeVisible();
  await keeping(phone, () => phone.getByLabel('Who is it?').fill(who));
  await phone.reload();
  await expect(phone.getByLabel('Who is it?')).toHaveValue(who);
  await phone.getByRole('radio', { name: 'I want to see them' }).check();
  await phone.getByRole('radio', { name: 'Every week' }).check();
  await inEveryLook(phone);
  await phone.context().setOffline(true);
  await phone.getByRole('button', { name: 'Send what I want' }).click();
  await expect(phone.getByText('is waiting on this device')).toBeVisible();
  await phone.context().setOffline(false);
  const card = phone.getByRole('link', { name: new RegExp(`^${who}`) });
  await expect(card).toContainText('No answer yet');

  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await laptop.goto(`/people/${id}/family-time`);
  const theirs = laptop.locator('section', { has: laptop.getByRole('heading', { level: 2, name: who }) });
  await theirs.getByRole('button', { name: 'Answer this' }).click();
  await theirs.getByRole('radio', { name: 'Partly' }).check();
  await theirs.getByRole('radio', { name: 'Every month' }).check();
  await theirs.getByRole('button', { name: 'Send the answer' }).click();
  await expect(theirs.getByText('Write the reason.')).toBeVisible();
  await theirs.getByLabel('Why? Write it to them').fill('She lives three hours away.');
  await theirs.getByRole('button', { name: 'Send the answer' }).click();
  await expect(theirs.getByText('Instead: every month')).toBeVisible();

  // A time on the phone of a worker in a hurry: what is tapped, and how long that takes.
  const began = Date.now();
  await theirs.getByRole('button', { name: 'Write about a time that was' }).click();
  await theirs.getByRole('radio', { name: 'It happened', exact: true }).check();
  await theirs.getByRole('button', { name: 'Save' }).click();
  await expect(theirs.getByText('Sam Taylor says')).toBeVisible();
  console.log(`measured: a time said to have happened, 3 taps, ${Date.now() - began} ms`);
  await inEveryLook(laptop);

  await phone.goto('/family-time');
  await card.click();
  await expect(phone.getByText('She lives three hours away.')).toBeVisible();
  await phone.getByRole('radio', { name: 'I disagree' }).check();
  await phone.getByRole('button', { name: 'Say this' }).click();
  await expect(phone.getByText('you said: I disagree.')).toBeVisible();
  await phone.getByRole('button', { name: 'Say what happened' }).click();
  await phone.getByRole('radio', { name: 'It did not happen' }).check();
  await phone.getByRole('radio', { name: 'The council' }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText('You each see this differently. Both stay.')).toBeVisible();
  await phone.getByRole('button', { name: 'Say how it felt' }).click();
  await phone.getByRole('radio', { name: 'Hard' }).check();
  await phone.getByRole('button', { name: 'Save' }).click();
  await expect(phone.getByText('How it felt: Hard')).toBeVisible();
  await inEveryLook(phone);
  await phone.goto('/family-time');
  await expect(phone.getByRole('table', { name: who })).toBeVisible();
  await twiceAsLarge(phone);
  await inEveryLook(phone);
});
