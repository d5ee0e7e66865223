import { readFileSync } from 'node:fs';
import { type Name, PIN, stateOf } from './people.ts';
import { aHope, arrived, comeIn, expect, fillStar, giveAStar, sendIt, test, timesSaid } from './phone.ts';

const STEPS = [3, 3, 4, 2, 5, 3, 2, 4];

test('no connection at the moment of sending: kept, told, and sent once when it is back', async ({ phoneOf }) => {
  const hope = aHope('to send it later');
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope });
  await page.context().setOffline(true);

  await sendIt(page).click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.context().setOffline(false);

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page, hope)).toBe(1);
});

test('an answer lost after the server had taken it in: sent again, and still one reading', async ({ phoneOf }) => {
  const hope = aHope('to be counted once');
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope });
  let lost = 0;
  await page.route('**/graphql', async (route) => {
    if (lost === 0 && route.request().postData()?.includes(hope)) {
      lost += 1;
      await route.fetch();
      await route.abort();
    } else {
      await route.continue();
    }
  });

  await sendIt(page).click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect(arrived(page)).toBeVisible();
  expect(lost).toBe(1);
  expect(await timesSaid(page, hope)).toBe(1);
});

test('two taps on Send give one reading', async ({ phoneOf }) => {
  const hope = aHope('to tap twice');
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope });

  await sendIt(page).dblclick();

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page, hope)).toBe(1);
});

test('a session that is over: the star waits, the PIN is asked, and then it goes', async ({ phoneOf }) => {
  const hope = aHope('to come back in');
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope });
  await page.request.post('/sign-out', { data: {}, headers: { 'X-Lodestar': '1' } });

  await sendIt(page).click();
  await expect(page.getByText('What you said is safe on this phone.')).toBeVisible();
  const going = Promise.withResolvers<void>();
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(hope)) {
      await going.promise;
    }
    await route.continue();
  });
  await page.getByLabel('Your PIN').fill(PIN);
  await page.getByRole('button', { name: 'Come in' }).click();

  await expect(page.getByText('Sending it now…')).toBeVisible();
  expect(await arrived(page).count()).toBe(0);
  going.resolve();
  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page, hope)).toBe(1);
});

test('on a shared phone one person’s star never goes under another’s name', async ({ phoneOf }) => {
  const hope = aHope('to stay mine');
  const page = await phoneOf('nine');
  await fillStar(page, STEPS, { hope });
  await page.context().addCookies(cookiesOf('twenty'));
  await page.request.post('/sign-in/pin', { data: { pin: PIN }, headers: { 'X-Lodestar': '1' } });

  await sendIt(page).click();

  await expect(page.getByText('What you said is safe on this phone.')).toBeVisible();
  await page.getByLabel('Your PIN').fill(PIN);
  await page.getByRole('button', { name: 'Come in' }).click();
  await expect(giveAStar(page)).toBeVisible();
  expect(await timesSaid(page, hope)).toBe(0);
  await page.context().addCookies(cookiesOf('nine'));
  await page.goto('/');
  await comeIn(page);
  await expect.poll(() => timesSaid(page, hope)).toBe(1);
});

test('a star that the server refuses comes back as a draft, with the sentence that says why', async ({ phoneOf }) => {
  const hope = aHope('to put it right');
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope });
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(hope)) {
      return route.continue();
    }
    const refusal = { message: 'Make your hope a little shorter.', extensions: { code: 'INVALID', field: 'hope' } };
    return route.fulfill({
      contentType: 'application/graphql-response+json',
      body: JSON.stringify({ errors: [refusal] }),
    });
  });

  await sendIt(page).click();
  await expect(page.getByRole('alert')).toContainText('Make your hope a little shorter.');
  await page.unroute('**/graphql');
  await page.getByRole('link', { name: 'Put it right' }).click();
  await expect(page.locator('.said')).toContainText(hope);
  await sendIt(page).click();

  await expect(arrived(page)).toBeVisible();
  expect(await timesSaid(page, hope)).toBe(1);
});

test('a page that answers for the server, as in a café, does not count as sent', async ({ phoneOf }) => {
  const hope = aHope('to get past the café');
  const page = await phoneOf('fourteen');
  await fillStar(page, STEPS, { hope });
  await page.route('**/graphql', (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Free Wi-Fi</h1>' }));

  await sendIt(page).click();
  await expect(page.getByText('There is no connection right now.')).toBeVisible();
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Try again' }).click();

  await expect(arrived(page)).toBeVisible();
});

test('a phone whose clock is years out still sends', async ({ phoneOf }) => {
  const hope = aHope('to be on time');
  const page = await phoneOf('fourteen');
  await page.clock.setSystemTime(new Date('2031-02-03T04:05:06Z'));
  await fillStar(page, STEPS, { hope });

  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
  await page.getByRole('link', { name: 'Done' }).click();

  await expect(page.getByText(/^Your star of/)).not.toContainText('2031');
});

/** What shows the server that this is somebody's phone. */
function cookiesOf(name: Name) {
  return JSON.parse(readFileSync(stateOf(name), 'utf8')).cookies;
}
