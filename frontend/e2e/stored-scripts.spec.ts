import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page } from '@playwright/test';
import { names, payloads } from './payloads.ts';
import { expect, test } from './phone.ts';
import { act, said } from './saying.ts';
import { ask, openPerson, rows, staff, test as withLaptop } from './worker.ts';

/*
 * What young people and workers write is shown as they typed it, whatever it is, on every screen that shows it: nothing
 * of it runs, asks for anything or becomes part of the page. That nothing is asked for and nothing refused is watched in
 * every test (see watched.ts).
 */
const areas = [
  ...new Set([...readFileSync('src/styles/tokens.css', 'utf8').matchAll(/--area-([A-Z_]+)/g)].map(([, code]) => code)),
];

const GIVE = 'mutation ($input: GiveReadingInput!) { giveReading(input: $input) { clientMutationId } }';
const VIEW = 'mutation ($input: GiveViewInput!) { giveView(input: $input) { clientMutationId } }';
const NAME = 'mutation ($input: SayMyNameInput!) { sayMyName(input: $input) { version } }';
const ME = '{ me { id youngPerson { name wording version } } }';

/** A star's worth of payloads: one for each area, one as a hope, the short ones as what matters. */
const PER_STAR = areas.length + 1;
const batches = Array.from({ length: Math.ceil(payloads.length / PER_STAR) }, (_, index) =>
  payloads.slice(index * PER_STAR, (index + 1) * PER_STAR),
);

const ratings = (texts: readonly string[], step: number) =>
  areas.slice(0, texts.length).map((area, index) => ({ area, step, words: texts[index] }));

async function sent(request: APIRequestContext, mutation: string, input: object): Promise<void> {
  const answer = await ask(request, mutation, { input: { clientMutationId: randomUUID(), ...input } });
  expect(answer.errors).toBeUndefined();
}

async function giveStar(request: APIRequestContext, texts: readonly string[], step: number): Promise<string[]> {
  const { wording } = (await ask(request, ME)).data.me.youngPerson;
  const whatMatters = texts.filter((text) => [...text].length <= 200).slice(0, 3);
  const [hope, ...words] = texts;
  await sent(request, GIVE, { wording, templateVersion: 1, ratings: ratings(words, step), hope, whatMatters });
  return [...words, hope ?? ''];
}

/** Everything is there as it was typed, and nothing of it came to life. */
async function isOnlyText(page: Page, texts: readonly string[], where: string): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const text of texts) {
    await expect
      .poll(() => page.evaluate((it) => document.body.textContent?.includes(it), text.trim()), where + text)
      .toBe(true);
  }
  const alive = await page.evaluate(() => ({
    ran: (window as { __ran?: number }).__ran,
    made: document.querySelectorAll(
      'main :is(script, iframe, object, embed, img, video, audio, style, link, base, meta, math, form[action], [onerror], [onload], a[href^="javascript" i])',
    ).length,
    base: document.baseURI,
  }));
  expect(alive, where).toEqual({ ran: undefined, made: 0, base: page.url() });
}

withLaptop(
  'words, hopes and what matters are shown as typed, on the phone, to the worker and on paper',
  async ({ phoneOf, laptopOf }) => {
    withLaptop.setTimeout(240_000);
    const phone = await phoneOf('fourteen');
    const laptop = await laptopOf('PRACTITIONER');
    const { id, youngPerson } = (await ask(phone.request, ME)).data.me;
    await openPerson(laptop, youngPerson.name);
    const address = laptop.url();
    for (const batch of batches) {
      const texts = await giveStar(phone.request, batch, 1);
      await sent(laptop.request, VIEW, {
        youngPersonId: id,
        templateVersion: 1,
        ratings: ratings([...batch].reverse(), 5),
      });
      const views = ratings([...batch].reverse(), 5).map(({ words }) => words ?? '');

      await phone.goto('/star');
      await isOnlyText(phone, texts, '/star ');
      await phone.goto('/journey');
      await isOnlyText(phone, texts.slice(-1), '/journey ');
      await phone.goto('/');
      await isOnlyText(phone, [], '/ ');
      await laptop.goto(address);
      await isOnlyText(laptop, [...texts, ...views], 'person ');
      await laptop.emulateMedia({ media: 'print' });
      await isOnlyText(laptop, texts, 'print ');
      await laptop.emulateMedia({ media: 'screen' });
    }
  },
);

withLaptop('what is said and what is answered is shown as typed', async ({ phoneOf, laptopOf }) => {
  withLaptop.setTimeout(240_000);
  const phone = await phoneOf('fourteen');
  const laptop = await laptopOf('PRACTITIONER');
  const worker = staff('PRACTITIONER').name;
  for (let from = 0; from < payloads.length; from += 10) {
    const ten = payloads.slice(from, from + 10);
    const ids: string[] = [];
    for (const text of ten) {
      ids.push(await said(phone.request, text, [worker]));
    }
    const [first] = ids;
    for (const [version, reason] of ten.entries()) {
      await act(laptop.request, 'answer', 'AnswerSayingInput', { sayingId: first, version, answer: 'YES', reason });
    }

    await phone.goto('/said');
    await expect(phone.locator('.said-one')).toHaveCount(10);
    await isOnlyText(phone, ten, '/said ');
    await phone.goto(`/said/${first}`);
    await expect(phone.locator('.line-step')).toHaveCount(2 + ten.length);
    await isOnlyText(phone, ten, '/said/1 ');
  }
});

withLaptop('a name is shown as typed, wherever it stands', async ({ phoneOf, laptopOf }) => {
  withLaptop.setTimeout(240_000);
  const phone = await phoneOf('twenty');
  const laptop = await laptopOf('PRACTITIONER');
  const before = (await ask(phone.request, ME)).data.me.youngPerson.name;
  try {
    for (const [index, name] of names.entries()) {
      await say(phone.request, name);
      await phone.goto('/');
      await isOnlyText(phone, [name], '/ ');
      // Where it stands in the same words again, every second one: each page costs as much as all that is looked at on it.
      if (index % 2) {
        await phone.goto('/name');
        await isOnlyText(phone, [name], '/name ');
      } else {
        await laptop.goto('/people');
        await expect(rows(laptop).first()).toBeVisible();
        await isOnlyText(laptop, [name], 'caseload ');
      }
    }
  } finally {
    await say(phone.request, before);
  }
});

async function say(request: APIRequestContext, name: string): Promise<void> {
  const { version } = (await ask(request, ME)).data.me.youngPerson;
  await sent(request, NAME, { name, version });
}

test.describe('the set itself', () => {
  test.use({ minding: false });

  test('is large, and would run if a page let it', async ({ page }) => {
    const running = payloads.filter((text) => text.includes('__ran'));
    expect(payloads.length).toBeGreaterThan(40);
    expect(names.length).toBeGreaterThan(20);
    await page.route('**/open.html', (route) => route.fulfill({ contentType: 'text/html', body: running.join('\n') }));

    await page.goto('/open.html');

    await expect.poll(() => page.evaluate(() => (window as { __ran?: number }).__ran)).toBe(1);
  });
});
