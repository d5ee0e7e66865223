import type { Browser, Page } from '@playwright/test';
import { inEveryLook, twiceAsLarge } from './everyLook.ts';
import { expect, giveAStar, test } from './phone.ts';
import { act, said, someWords } from './saying.ts';
import { laptop } from './watch.ts';
import { ask, staff } from './worker.ts';

const worker = staff('PRACTITIONER').name;
const NOT_YET = { answer: 'NOT_YET', reason: 'I have to ask his carers first.', byWhen: inAWeek() };
const YES = { answer: 'YES', reason: 'You can, on Saturdays.' };

/** A week from now, as the server counts days. */
function inAWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}

/** What a worker does from their own desk, by the API: their pages are tested elsewhere. */
async function atTheDesk(browser: Browser, work: (desk: Page) => Promise<void>): Promise<void> {
  const desk = await laptop(browser, 'PRACTITIONER');
  await work(desk);
  await desk.context().close();
}

const heard = (desk: Page, sayingId: string) => act(desk.request, 'hear', 'HearInput', { sayingId });
const answered = (desk: Page, sayingId: string, version: number, answer: object) =>
  act(desk.request, 'answer', 'AnswerSayingInput', { sayingId, version, ...answer });
const done = (desk: Page, sayingId: string, version: number) =>
  act(desk.request, 'markDone', 'MarkDoneInput', { sayingId, version, words: 'You see him on Saturdays now.' });

const one = (page: Page, words: string) => page.locator('.said-one', { hasText: words });
const steps = (page: Page) => page.locator('.line-step');

test('what came of it is a line of dated steps with names, and its speaker judges it', async ({ browser, phoneOf }) => {
  const words = someWords('I want to see my brother more');
  const page = await phoneOf('fourteen');
  const id = await said(page.request, words, [worker], { about: { kind: 'AREA', area: 'PEOPLE' } });
  await page.goto('/said');
  await expect(one(page, words)).toContainText('Sent. Nobody has read it yet');

  await atTheDesk(browser, async (desk) => {
    await heard(desk, id);
    await answered(desk, id, 0, NOT_YET);
    await answered(desk, id, 1, YES);
    await done(desk, id, 2);
  });
  await page.goto('/said');
  await expect(one(page, words)).toContainText(`${worker} says it is done`);
  await one(page, words).click();

  await expect(page.getByRole('heading', { level: 1, name: 'One thing I said' })).toBeFocused();
  await expect(page.locator('.said-words')).toHaveText(words);
  await expect(steps(page)).toHaveText([
    /^You said it/,
    new RegExp(`^${worker} read it`),
    new RegExp(`^${worker} answered: not yet\\. You hear more by .*I have to ask his carers first\\.$`),
    new RegExp(`^${worker} answered: yes\\..*You can, on Saturdays\\.$`),
    new RegExp(`^${worker} did something about it.*You see him on Saturdays now\\.$`),
  ]);
  await expect(steps(page).first().locator('time')).toContainText(/\d{4} at \d\d:\d\d/);

  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  await page.getByRole('button', { name: 'Say so' }).click();
  await expect(page.getByRole('alert')).toHaveText('Choose one of the three.');
  await expect(page.getByRole('radio', { name: 'Not sorted' })).toHaveAccessibleDescription(/opens again/);
  await page.getByRole('radio', { name: 'Not sorted' }).check();
  await page.getByLabel('Anything to add?').fill('Sundays would be better.');
  await page.getByRole('button', { name: 'Say so' }).click();

  await expect(page.getByText('Thank you. It is noted.').locator('xpath=ancestor::*[@tabindex]')).toBeFocused();
  await expect(steps(page).last()).toContainText('You said: not sorted');
  await expect(steps(page).last()).toContainText('So it is open again.');
  await expect(steps(page).last()).toContainText('Sundays would be better.');
  await page.getByText('Has it changed? Say it again').click();
  await page.getByRole('radio', { name: 'Sorted', exact: true }).check();
  await page.getByRole('button', { name: 'Say so' }).click();
  await expect(steps(page).last()).toContainText('You said: sorted');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect(one(page, words)).toContainText('You said: sorted');
});

test('the first page says quietly who answered, as often as was asked for, until it was looked at', async ({
  browser,
  phoneOf,
}) => {
  const words = someWords('Can I stay at my school');
  const page = await phoneOf('nine');
  const id = await said(page.request, words, [worker]);
  await act(page.request, 'chooseHow', 'ChooseHowInput', { how: 'ONCE_A_DAY' });
  await page.goto('/said');
  await page.getByText('How often are you told?').click();
  await expect(page.getByRole('radio', { name: 'At most once a day' })).toBeChecked();
  await page.getByRole('radio', { name: 'Each time' }).check();
  await expect(page.getByText('Saved.')).toBeVisible();
  await seeAll(page);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'What I said' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('See what happened')).toHaveCount(0);

  await atTheDesk(browser, (desk) => answered(desk, id, 0, YES));
  await page.goto('/');
  await expect(page.getByText(`${worker} answered something you said.`)).toBeVisible();
  await inEveryLook(page);
  await page.goto('/said');
  await expect(one(page, words)).toContainText('New');
  await page.goto('/');
  await page.getByRole('link', { name: 'See what happened' }).click();
  await expect(page.locator('.said-words')).toHaveText(words);
  await expect.poll(() => newsOf(page)).toEqual([]);

  await page.goto('/');
  await expect(giveAStar(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page.getByText('See what happened')).toHaveCount(0);
});

test('what is new is told as soon as there is a connection again, on the page as it stands', async ({
  browser,
  phoneOf,
}) => {
  const page = await phoneOf('twenty');
  const id = await said(page.request, someWords('Can I keep my room'), [worker]);
  await act(page.request, 'chooseHow', 'ChooseHowInput', { how: 'EACH_TIME' });
  await seeAll(page);
  await atTheDesk(browser, (desk) => answered(desk, id, 0, YES));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.context().setOffline(true);
  await page.goto('/');
  const away = page.getByText('No connection right now.');
  await expect(away).toBeVisible();

  await page.context().setOffline(false);

  await expect(page.getByText(`${worker} answered something you said.`)).toBeVisible();
  await expect(away).toHaveCount(0);
});

test('who can read it is changed by its speaker alone, and whoever may not any more finds nothing', async ({
  browser,
  phoneOf,
}) => {
  const words = someWords('to be kept to myself');
  const page = await phoneOf('fourteen');
  const id = await said(page.request, words, [worker]);
  await page.goto(`/said/${id}`);
  await expect(page.locator('.said-hearers')).toContainText(worker);

  await page.getByText('Change who can read it').click();
  await expect(page.getByRole('checkbox', { name: worker })).toBeChecked();
  await page.getByRole('checkbox', { name: 'Only me' }).check();
  await page.getByRole('button', { name: 'Save' }).click();

  await expect(page.getByText('Saved. It is as you chose from now on.')).toBeVisible();
  await expect(page.locator('.said-hearers')).toContainText('Only me');
  await atTheDesk(browser, async (desk) => {
    const waiting = await ask(desk.request, '{ waiting(first: 50) { nodes { sayingId } } }');
    expect(waiting.data.waiting.nodes.map(({ sayingId }: { sayingId: string }) => sayingId)).not.toContain(id);
  });
});

test('taking back is asked first, tells what stays, and hides the words from everybody else', async ({
  browser,
  phoneOf,
}) => {
  const words = someWords('to be taken back');
  const page = await phoneOf('twenty');
  const id = await said(page.request, words, [worker]);
  await atTheDesk(browser, (desk) => answered(desk, id, 0, YES));
  await page.goto(`/said/${id}`);

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Then nobody else can read it any more.')).toBeVisible();
  await expect(page.getByText('That stays, with their names.')).toBeVisible();
  await page.getByRole('button', { name: 'No, leave it' }).click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();

  await expect(page.getByText('It is taken back. Nobody else can read it any more.')).toBeVisible();
  await expect(page.getByText('What was answered or done already stays, with the names.')).toBeVisible();
  await expect(steps(page).last()).toContainText('You took it back');
  await expect(page.getByRole('button', { name: 'Say so' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Take it back' })).toHaveCount(0);
});

test('what is in an open concern is told to stay there', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  const id = await said(page.request, someWords('I want to kill myself'), [worker]);
  await page.goto(`/said/${id}`);

  await page.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('those who look after that still have them until it is over.')).toBeVisible();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();

  await expect(page.getByText('still have your words until that is over.')).toBeVisible();
});

test('a verdict on what has moved on since is not lost: the page shows what is new first', async ({
  browser,
  phoneOf,
}) => {
  const page = await phoneOf('fourteen');
  const id = await said(page.request, someWords('a race'), [worker]);
  await atTheDesk(browser, (desk) => answered(desk, id, 0, YES));
  await page.goto(`/said/${id}`);
  await page.getByRole('radio', { name: 'Sorted', exact: true }).check();
  await atTheDesk(browser, (desk) => done(desk, id, 1));

  await page.getByRole('button', { name: 'Say so' }).click();

  await expect(page.getByRole('alert')).toContainText('Something new happened while you were reading.');
  await expect(steps(page).last()).toContainText('did something about it');
  await expect(page.getByRole('radio', { name: 'Sorted', exact: true })).toBeChecked();
  await page.getByRole('button', { name: 'Say so' }).click();
  await expect(steps(page).last()).toContainText('You said: sorted');
});

test('a verdict whose answer was lost is given once', async ({ browser, phoneOf }) => {
  const page = await phoneOf('fourteen');
  const id = await said(page.request, someWords('one verdict'), [worker]);
  await atTheDesk(browser, (desk) => answered(desk, id, 0, YES));
  await page.goto(`/said/${id}`);
  await page.getByRole('radio', { name: 'A bit better' }).check();
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost === 0 && route.request().postData()?.includes('BIT_BETTER')) {
      lost += 1;
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });

  await page.getByRole('button', { name: 'Say so' }).click();
  await expect(page.getByText('We cannot reach Lodestar right now.')).toBeVisible();
  await page.getByRole('button', { name: 'Say so' }).click();

  await expect(steps(page).last()).toContainText('You said: a bit better');
  await expect(steps(page).filter({ hasText: 'You said: a bit better' })).toHaveCount(1);
  await expect(page.getByText('Thank you. It is noted.')).toBeVisible();
});

test('everything that was said is found again, ten at a time', async ({ phoneOf }) => {
  const words = someWords('many');
  const page = await phoneOf('twenty');
  for (let number = 1; number <= 12; number += 1) {
    await said(page.request, `${words} no ${number}.`, []);
  }
  await page.goto('/said');

  await expect(page.locator('.said-one').first()).toContainText(`${words} no 12.`);
  await expect(page.locator('.said-one')).toHaveCount(10);
  await page.getByRole('button', { name: 'Show older ones' }).click();

  await expect(one(page, `${words} no 1.`)).toBeVisible();
});

test('axe finds nothing on these pages, in any look, and 320 pixels are enough', async ({ browser, phoneOf }) => {
  test.setTimeout(240_000);
  const page = await phoneOf('nine');
  const id = await said(page.request, someWords('averyveryverylongword'.repeat(9)), [worker]);
  await atTheDesk(browser, async (desk) => {
    await answered(desk, id, 0, NOT_YET);
    await done(desk, id, 1);
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/said');
  await expect(page.locator('.said-one').first()).toBeVisible();
  await inEveryLook(page);
  await twiceAsLarge(page);
  await page.goto(`/said/${id}`);
  await expect(steps(page).first()).toBeVisible();
  await page.getByText('Change who can read it').click();
  await page.getByRole('button', { name: 'Take it back' }).click();
  await inEveryLook(page);
  await twiceAsLarge(page);
});

test('somebody else’s saying is not there', async ({ phoneOf }) => {
  const other = await phoneOf('nine');
  const words = someWords('mine alone');
  const id = await said(other.request, words, [worker]);
  const page = await phoneOf('fourteen');

  await page.goto(`/said/${id}`);

  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByText(words)).toHaveCount(0);
});

/** Looks at everything that is new, so that only what comes later is. */
async function seeAll(page: Page): Promise<void> {
  for (const id of await newsOf(page)) {
    await page.goto(`/said/${id}`);
    await expect.poll(() => newsOf(page)).not.toContain(id);
  }
}

/** The sayings of which there is news. */
async function newsOf(page: Page): Promise<string[]> {
  const { data } = await ask(page.request, '{ news(first: 50) { sayingId } }');
  return data.news.map(({ sayingId }: { sayingId: string }) => sayingId);
}
