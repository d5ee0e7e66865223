import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { day } from '../src/ui/dates.ts';
import { faults, inEveryLook, lightAndDark, twiceAsLarge } from './everyLook.ts';
import { expect } from './phone.ts';
import { ownId } from './plan.ts';
import { ask, test } from './worker.ts';

const REVIEW = `query ($id: ID!) { review(youngPersonId: $id) {
  meeting { version } requests { number isOpen } wish { version talk } held { id } } }`;
const ANSWER = 'mutation ($input: AnswerReviewRequestInput!) { answerReviewRequest(input: $input) { id } }';
const HELD = 'mutation ($input: NoteReviewHeldInput!) { noteReviewHeld(input: $input) { id } }';

const stands = async (request: APIRequestContext, id: string) => (await ask(request, REVIEW, { id })).data.review;

/** Whatever another run left open is answered, so that there is something to ask for. */
async function nothingOpen(request: APIRequestContext, id: string): Promise<void> {
  for (const { number, isOpen } of (await stands(request, id)).requests) {
    if (isOpen) {
      const input = { clientMutationId: randomUUID(), youngPersonId: id, request: number, answer: 'NOT_NOW' };
      await ask(request, ANSWER, { input: { ...input, words: 'We meet next week.' } });
    }
  }
}

const later = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a review is asked for, and only a named answer closes it', async ({ phoneOf, laptopOf }) => {
  const phone = await phoneOf('nine');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await nothingOpen(laptop.request, id);

  await phone.goto('/plan');
  await phone.getByRole('link', { name: 'My review: the meeting about my plan' }).click();
  await phone.getByRole('button', { name: 'Ask for a review now' }).click();
  const wish = `My room ${randomUUID()}`;
  await phone.getByLabel('What is it about?').fill(wish);
  await inEveryLook(phone);
  await phone.getByRole('button', { name: 'Ask for it' }).click();
  await expect(phone.getByText('Nobody can close this without one.')).toBeVisible();
  await expect(phone.getByText(wish)).toBeVisible();
  await twiceAsLarge(phone);

  await laptop.goto(`/people/${id}/review`);
  await expect(laptop.getByText(wish)).toBeVisible();
  await laptop.getByRole('radio', { name: 'Not now, because' }).check();
  await laptop.getByLabel('Why not now?').fill('No');
  await laptop.getByRole('button', { name: 'Give this answer' }).click();
  await expect(laptop.getByText('Say a little more about why')).toBeVisible();
  await laptop.getByRole('radio', { name: 'Yes, on this day' }).check();
  await laptop.getByLabel('Day', { exact: true }).fill(later(9));
  await laptop.getByLabel('Begins at').fill('16:30');
  await laptop.getByLabel('How', { exact: true }).selectOption('In person');
  await laptop.getByLabel('Where').fill('The library');
  await lightAndDark(laptop);
  await laptop.getByRole('button', { name: 'Give this answer' }).click();
  await expect(laptop.getByText(/said yes: on/)).toBeVisible();

  await phone.reload();
  await expect(phone.getByText(/at 16:30$/)).toBeVisible();
  await expect(phone.getByText('Where: The library')).toBeVisible();
  await expect(phone.getByRole('button', { name: 'Ask for a review now' })).toBeVisible();
});

test('before a meeting they say what they want of it, and afterwards whether they were listened to', async ({
  phoneOf,
  laptopOf,
}) => {
  const phone = await phoneOf('fourteen');
  const laptop = await laptopOf('PRACTITIONER');
  const id = await ownId(phone);
  await phone.goto('/plan/review/before');
  await phone.getByRole('button', { name: /^(Write|Change) it$/ }).click();
  const talk = `School ${randomUUID()}`;
  await phone.getByLabel('What I want to talk about').fill(talk);
  await phone.getByRole('checkbox').first().check();
  await phone.getByRole('radio', { name: 'By video' }).check();
  await inEveryLook(phone);
  await phone.getByRole('button', { name: 'Keep this for my meeting' }).click();
  await expect(phone.getByText('By video')).toBeVisible();
  await expect.poll(async () => (await stands(phone.request, id)).wish?.talk).toBe(talk);

  await laptop.goto(`/people/${id}/review`);
  await expect(laptop.getByText(talk)).toBeVisible();
  const heldOn = later(-1 - Math.floor(Math.random() * 3_000));
  const input = { clientMutationId: randomUUID(), youngPersonId: id, heldOn, participation: 'PN1' };
  expect((await ask(laptop.request, HELD, { input })).errors).toBeUndefined();

  await phone.goto('/plan/review');
  const meeting = phone
    .locator('.plan-side', { has: phone.getByRole('heading', { name: `Meeting on ${day(heldOn)}` }) })
    .first();
  await expect(meeting.getByText('You were there and spoke for yourself')).toBeVisible();
  const unsaid = phone.locator('form', { hasText: 'Were you listened to?' }).first();
  await unsaid.getByRole('radio', { name: 'A bit' }).check();
  await unsaid.getByLabel('Say more, if you like').fill('They asked me last.');
  await inEveryLook(phone);
  await unsaid.getByRole('button', { name: 'Say this' }).click();
  await expect(phone.getByText(/You said on .*: A bit\./).first()).toBeVisible();
});

test('a calendar gets an address of its own, shown once', async ({ phoneOf, playwright }) => {
  const phone = await phoneOf('twenty');
  await phone.goto('/plan/review/calendar');
  await phone.getByRole('button', { name: /^Make an? (new )?address$/ }).click();
  const address = await phone.locator('.review-address').textContent();
  expect(await faults(phone)).toEqual([]);
  const program = await playwright.request.newContext();
  const fetched = async () => (await program.get(`${origin(phone)}${new URL(address ?? '').pathname}`)).status();
  expect(await fetched()).toBe(200);

  await phone.reload();
  await expect(phone.getByText('There is an address.')).toBeVisible();
  await expect(phone.locator('.review-address')).toHaveCount(0);
  await phone.getByRole('button', { name: 'End the address' }).click();
  await expect(phone.getByText('There is no address now.')).toBeVisible();
  expect(await fetched()).toBe(404);
  await program.dispose();
});

const origin = (page: Page) => new URL(page.url()).origin;
