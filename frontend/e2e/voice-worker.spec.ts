import type { Page } from '@playwright/test';
import { youngPerson } from './people.ts';
import { aHope, expect } from './phone.ts';
import { fromThePhone, reason, send, sendAnswer, showAll, steps, told, waits } from './waiting.ts';
import { ask, openPerson, rows, staff, test } from './worker.ts';

const { name } = youngPerson('fourteen');
const worker = staff('PRACTITIONER').name;
const manager = staff('MANAGER').name;

const hear = (page: Page) => page.getByRole('button', { name: 'I have read this' });
/** What came of the last thing that was done. */
const good = (page: Page) => page.locator('.notice-good');

const answer = (page: Page, choice: string) => page.getByRole('radio', { name: choice, exact: true });

test('what waits is there, the oldest first, with who, about what and since when, and without a word of it', async ({
  browser,
  laptopOf,
}) => {
  const words = aHope('canary about my room');
  const { place } = await told(browser, 'fourteen', words, [worker], { about: { kind: 'AREA', area: 'HOME' } });
  await told(browser, 'nine', aHope('canary of nine'), [worker], { goodNews: true });
  const page = await laptopOf('PRACTITIONER');
  const row = rows(page).filter({ has: page.getByRole('link', { name, exact: true }) });
  await expect(row).toContainText(/things? they said waits?/);

  await page.getByRole('link', { name: 'What waits' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What waits for you' })).toBeFocused();
  await showAll(page);

  const { data } = await ask(page.request, '{ waiting(first: 50) { nodes { sayingId saidAt name } } }');
  const nodes: { sayingId: string; saidAt: string; name: string }[] = data.waiting.nodes;
  expect(nodes.map(({ saidAt }) => saidAt)).toEqual(nodes.map(({ saidAt }) => saidAt).sort());
  const links = await waits(page).getByRole('link').all();
  const places = await Promise.all(links.map((link) => link.getAttribute('href')));
  expect(places.slice(0, 50).map((each) => each?.split('/').at(-1))).toEqual(nodes.map(({ sayingId }) => sayingId));
  const mine = waits(page)
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="${place}"]`) });
  await expect(mine).toContainText(`${name}, about “Where I live”`);
  await expect(mine).toContainText('Nobody has read it yet.');
  await expect(mine.locator('time')).toHaveText(/^\d+ \w+ \d{4}$/);
  expect(await page.content()).not.toContain('canary');
  await expect(page.getByText('they can see that you did')).toBeVisible();

  await mine.getByRole('link').click();
  await expect(page.locator('.saying-words')).toHaveText(words);
  await expect(page.getByText(`${name} can see that you opened this.`)).toBeVisible();
});

test('it is read, answered not yet with a day, answered, done, and each time only what can be done is offered', async ({
  browser,
  laptopOf,
}) => {
  const { saying, place } = await told(browser, 'fourteen', aHope('can I see my brother'), [worker]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(place);
  await expect(page.getByLabel('What was done?')).toHaveCount(0);

  await hear(page).click();
  await expect(good(page)).toHaveText(`${name} can see that you have read it.`);
  await expect(good(page)).toBeFocused();
  await expect(hear(page)).toHaveCount(0);
  await expect(steps(page).last()).toContainText(`${worker} read it`);

  await sendAnswer(page).click();
  await expect(page.getByText('Choose yes, partly, no or not yet.')).toBeVisible();
  await expect(page.getByText('Say why, in plain words. An answer always has a reason.')).toBeVisible();
  await expect(answer(page, 'Yes')).toBeFocused();
  await answer(page, 'Not yet').check();
  await reason(page).fill('I have to ask his carers.');
  await sendAnswer(page).click();
  await expect(page.getByText('Give a day that is still to come')).toBeVisible();
  await page.getByLabel('By which day will you say more?').fill(inAWeek());
  await sendAnswer(page).click();
  await expect(good(page)).toHaveText(`Your answer has arrived. ${name} can see it.`);
  await expect(good(page)).toBeFocused();
  await expect(steps(page).last()).toContainText(`${worker} answered: not yet`);
  await expect(steps(page).last()).toContainText('More by');
  await expect(reason(page)).toHaveValue('');

  await answer(page, 'Yes').check();
  await reason(page).fill('They are glad to.');
  await sendAnswer(page).click();
  await expect(steps(page).last()).toContainText('answered: yes');
  await page.getByLabel('What was done?').fill('You see him on Saturdays now.');
  await page.getByRole('button', { name: 'It is done' }).click();
  await expect(steps(page).last()).toContainText('You see him on Saturdays now.');
  await expect(reason(page)).toHaveCount(0);

  await fromThePhone(browser, 'fourteen', (phone) =>
    send(phone, 'giveVerdict', 'GiveVerdictInput', { sayingId: saying, version: 3, verdict: 'NOT_SORTED' }),
  );
  await page.goto('/waiting');
  await showAll(page);
  const mine = waits(page)
    .getByRole('listitem')
    .filter({ has: page.locator(`a[href="${place}"]`) });
  await expect(mine).toContainText('They said it is not sorted, so it is open again.');
  await mine.getByRole('link').click();
  await expect(steps(page).last()).toContainText(`${name} said: it is not sorted`);
  await expect(hear(page)).toBeVisible();
});

test('a word of the office and a long sentence are marked while they are written, and keep nobody from sending', async ({
  browser,
  laptopOf,
}) => {
  const { place } = await told(browser, 'fourteen', aHope('a new bed'), [worker]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(place);
  const hints = page.locator('.saying-ease li');

  await reason(page).fill('I will liaise with them.');
  await expect(hints).toHaveText(['“liaise” is a word of the office. Perhaps: talk']);
  await expect(page.getByText('One hint for easier reading below the box.')).toBeAttached();
  await reason(page).fill('I will talk with them.');
  await expect(hints).toHaveCount(0);
  await reason(page).fill('I will liaise with them.');
  await answer(page, 'Partly').check();
  await sendAnswer(page).click();

  await expect(steps(page).last()).toContainText('I will liaise with them.');
});

test('when somebody else was first nothing typed is lost, it says who, and it can still be sent', async ({
  browser,
  laptopOf,
}) => {
  const { saying, place } = await told(browser, 'fourteen', aHope('a lift to football'), [worker, manager]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(place);
  await answer(page, 'No').check();
  await reason(page).fill('There is no car.');
  const other = await laptopOf('MANAGER');
  await send(other.request, 'answer', 'AnswerSayingInput', {
    sayingId: saying,
    version: 0,
    answer: 'YES',
    reason: 'I will drive.',
  });

  await sendAnswer(page).click();

  await expect(page.getByRole('alert')).toContainText(`${manager} was first.`);
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(steps(page).last()).toContainText('I will drive.');
  await expect(reason(page)).toHaveValue('There is no car.');
  await expect(answer(page, 'No')).toBeChecked();
  await reason(page).fill('I will drive too.');
  await answer(page, 'Yes').check();
  await sendAnswer(page).click();
  await expect(steps(page).last()).toContainText('I will drive too.');
});

test('without a connection, and after the page is loaded again, what was typed is still there, and it arrives once', async ({
  browser,
  laptopOf,
}) => {
  const { place } = await told(browser, 'fourteen', aHope('a quiet place to learn'), [worker]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(place);
  await answer(page, 'Yes').check();
  await reason(page).fill('You can use the library.');
  await page.context().setOffline(true);
  await sendAnswer(page).click();
  await expect(page.getByRole('alert')).toContainText('Not sent. What you wrote is still here.');
  await expect(reason(page)).toHaveValue('You can use the library.');
  await page.context().setOffline(false);

  await page.reload();
  await expect(reason(page)).toHaveValue('You can use the library.');
  await expect(answer(page, 'Yes')).toBeChecked();
  await page.goto('/leave');
  await expect(page.getByText('There is something on this computer that has not been sent yet.')).toBeVisible();
  await page.goto(place);
  // The answer of the server is lost once: what is sent again is known as the same.
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost === 0 && route.request().postData()?.includes('library')) {
      lost += 1;
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });
  await sendAnswer(page).click();
  await expect(page.getByRole('alert')).toContainText('Not sent.');
  await sendAnswer(page).click();
  await expect(page.getByText('Your answer has arrived.')).toBeVisible();
  expect(lost).toBe(1);
  await expect(steps(page).filter({ hasText: 'You can use the library.' })).toHaveCount(1);
  await page.unroute('**/graphql');
});

test('it is handed on to somebody who may hear it, who finds it waiting; nobody else is offered', async ({
  browser,
  laptopOf,
}) => {
  const { place } = await told(browser, 'fourteen', aHope('my bus pass'), [worker, manager]);
  const alone = await told(browser, 'fourteen', aHope('only for you'), [worker]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(alone.place);
  await page.getByText('Ask somebody else to take it up').click();
  await expect(page.getByText(`Nobody else may hear this. Only ${name} can change that: ask them.`)).toBeVisible();

  await page.goto(place);
  await page.getByText('Ask somebody else to take it up').click();
  await expect(page.getByText(`${name} will be told that you asked them`)).toBeVisible();
  await page.getByRole('button', { name: 'Hand it on' }).click();
  await expect(page.getByText('Choose who should take it up.')).toBeVisible();
  await page.getByRole('radio', { name: `${manager}, manager` }).check();
  await page.getByLabel('Anything they should know?').fill('You know the bus company.');
  await page.getByRole('button', { name: 'Hand it on' }).click();
  await expect(steps(page).last()).toContainText(`${worker} asked ${manager} to take it up`);

  const other = await laptopOf('MANAGER');
  await other.getByRole('link', { name: 'What waits' }).click();
  await showAll(other);
  const theirs = waits(other)
    .getByRole('listitem')
    .filter({ has: other.locator(`a[href="${place}"]`) });
  await expect(theirs).toContainText(`${manager} was asked to take it up and has not read it yet.`);
});

test('what is taken back while an answer is written leaves the words that were typed, to be copied or thrown away', async ({
  browser,
  laptopOf,
}) => {
  const { saying, place } = await told(browser, 'fourteen', aHope('a secret'), [worker]);
  const page = await laptopOf('PRACTITIONER');
  await page.goto(place);
  await answer(page, 'Yes').check();
  await reason(page).fill('I wrote this with care.');
  await fromThePhone(browser, 'fourteen', (phone) => send(phone, 'takeBack', 'TakeBackInput', { sayingId: saying }));
  await sendAnswer(page).click();
  await expect(page.getByRole('alert')).toBeVisible();

  await page.reload();
  await expect(page.getByRole('heading', { name: 'We could not find that.' })).toBeVisible();
  await expect(page.getByText('I wrote this with care.')).toBeVisible();
  await page.getByRole('button', { name: 'Throw it away' }).click();
  await expect(page.getByText('I wrote this with care.')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'We could not find that.' })).toBeVisible();
  await expect(page.getByText('I wrote this with care.')).toHaveCount(0);
});

test('a young person’s page lists what they told whoever looks, without their words', async ({ browser, laptopOf }) => {
  const { place, youngPerson: id } = await told(browser, 'fourteen', aHope('canary only for my worker'), [worker]);
  const page = await laptopOf('PRACTITIONER');
  await openPerson(page, name);
  const list = page.getByRole('list', { name: `What ${name} told you` });
  await expect(list.locator(`a[href="${place}"]`)).toBeVisible();
  expect(await page.content()).not.toContain('canary');

  const other = await laptopOf('MANAGER');
  await other.goto(`/people/${id}`);
  await expect(other.getByRole('heading', { name: `What ${name} told you` })).toBeVisible();
  await other.waitForLoadState('networkidle');
  await expect(other.locator(`a[href="${place}"]`)).toHaveCount(0);
  await other.goto(place);
  await expect(other.getByRole('heading', { name: 'We could not find that.' })).toBeVisible();
});

function inAWeek(): string {
  return new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
}
