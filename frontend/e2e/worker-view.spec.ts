import type { Page } from '@playwright/test';
import { youngPerson } from './people.ts';
import { expect } from './phone.ts';
import { ask, comeInWithCode, openPerson, part, seenOrHeard, sendView, staff, starOf, test } from './worker.ts';

const { name } = youngPerson('fourteen');
const HEARD = 'Told me about the bus stop, twice.';

test('a step without what was seen or heard is not sent, and nothing that was written is lost', async ({
  laptopOf,
}) => {
  const page = await laptopOf('PRACTITIONER');
  await openView(page);
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);

  await part(page, 'Feeling safe').getByRole('radio', { name: 'Mostly good' }).check();
  await seenOrHeard(page, 'Feeling safe').fill(HEARD);
  await part(page, 'My home').getByRole('radio', { name: 'Really good' }).check();
  await sendView(page).click();

  const summary = page.getByRole('alert').filter({ hasText: 'Not sent yet. Nothing you wrote is lost.' });
  await expect(summary).toBeFocused();
  await expect(part(page, 'My home')).toContainText('Write what you have seen or heard');
  await expect(part(page, 'Feeling safe')).not.toContainText('Write what you have seen or heard, to go with');
  await summary.getByRole('link', { name: 'My home' }).click();
  await expect(seenOrHeard(page, 'My home')).toBeFocused();

  await page.reload();
  await expect(seenOrHeard(page, 'Feeling safe')).toHaveValue(HEARD);
  await expect(part(page, 'My home').getByRole('radio', { name: 'Really good' })).toBeChecked();
});

test('a view is sent, and where the two differ both stand side by side, with no average', async ({
  browser,
  laptopOf,
}) => {
  await starOf(browser, 'fourteen', { SAFETY: 1, HOME: 5, MONEY: 3 });
  const page = await laptopOf('PRACTITIONER');
  await openView(page);
  await part(page, 'Feeling safe').getByRole('radio', { name: 'Mostly good' }).check();
  await seenOrHeard(page, 'Feeling safe').fill(HEARD);
  await part(page, 'My home').getByRole('radio', { name: 'Really good' }).check();
  await seenOrHeard(page, 'My home').fill('At home and at ease.');
  await part(page, 'My money').getByRole('radio', { name: 'I’m not sure' }).check();

  await sendView(page).click();

  await expect(page.getByText('Your view has arrived.')).toBeVisible();
  const differs = page.locator('.differ');
  await expect(differs).toHaveCount(1);
  await expect(differs).toContainText(name);
  await expect(differs).toContainText('Really hard right now');
  await expect(differs).toContainText(staff('PRACTITIONER').name);
  await expect(differs).toContainText('Mostly good');
  await expect(differs).toContainText(HEARD);
  await expect(differs).not.toContainText('In the middle');
  await page.reload();
  await expect(page.getByRole('heading', { name: `How ${staff('PRACTITIONER').name} sees it` })).toBeVisible();
  await expect(page.locator('.worker-view tr', { hasText: 'My money' })).toContainText('I’m not sure');
});

test('a view whose answer is lost on the way back is sent again under the same id, and counts once', async ({
  laptopOf,
}) => {
  const page = await laptopOf('PRACTITIONER');
  const ids: string[] = [];
  await page.route('**/graphql', async (route) => {
    const id = route.request().postDataJSON().variables?.input?.clientMutationId;
    if (id) {
      ids.push(id);
    }
    const answer = await route.fetch();
    return id && ids.length === 1 ? route.abort() : route.fulfill({ response: answer });
  });
  await openView(page);
  const words = `Said so on the phone ${Date.now()}`;
  await part(page, 'My home').getByRole('radio', { name: 'In the middle' }).check();
  await seenOrHeard(page, 'My home').fill(words);
  await sendView(page).click();
  await expect(page.getByText('A view you sent waits on this computer.')).toBeVisible();

  await page.evaluate(() => dispatchEvent(new Event('online')));

  await expect(page.getByText('Your view has arrived.')).toBeVisible();
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  await expect(page.locator('.worker-view')).toContainText(words);
});

test('what the server cannot take comes back whole, with its sentence', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');
  const sentence = 'The star has new words. Please load the page again.';
  await page.route('**/graphql', (route) =>
    route.request().postDataJSON().variables?.input?.ratings
      ? route.fulfill({
          contentType: 'application/graphql-response+json',
          json: { errors: [{ message: sentence, extensions: { code: 'INVALID', field: 'templateVersion' } }] },
        })
      : route.continue(),
  );
  await openView(page);
  await part(page, 'My home').getByRole('radio', { name: 'In the middle' }).check();
  await seenOrHeard(page, 'My home').fill(HEARD);

  await sendView(page).click();

  await expect(page.getByRole('alert')).toContainText(sentence);
  await expect(seenOrHeard(page, 'My home')).toHaveValue(HEARD);
  await expect(part(page, 'My home').getByRole('radio', { name: 'In the middle' })).toBeChecked();

  await page.unroute('**/graphql');
  await sendView(page).click();

  await expect(page.getByText('Your view has arrived.')).toBeVisible();
  await expect(page.getByText('Lodestar could not take your view.')).toHaveCount(0);
});

test('on a shared laptop, what one worker wrote is never sent as another’s', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');
  await openView(page);
  const words = `Only ever in my own name ${Date.now()}`;
  await part(page, 'My home').getByRole('radio', { name: 'In the middle' }).check();
  await seenOrHeard(page, 'My home').fill(words);
  const other = { code: staff('OTHER_PRACTITIONER').code };
  await page.request.post('/sign-in', { data: other, headers: { 'X-Lodestar': '1' } });

  await sendView(page).click();

  await page.getByRole('link', { name: 'I have a code' }).click();
  await comeInWithCode(page, 'OTHER_PRACTITIONER');
  await expect(page.getByText('could not take your view')).toHaveCount(0);
  await expect(page.getByText('waits on this computer')).toHaveCount(0);
  await page.getByRole('link', { name: 'Sign out' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await comeInWithCode(page, 'PRACTITIONER');
  await openPerson(page, name);
  await expect(page.locator('.worker-view')).toContainText(words);
});

test('signing out asks about a view that was begun, and deletes it when told to', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');
  await openView(page);
  await seenOrHeard(page, 'My money').fill('half a thought');
  await page.getByRole('link', { name: 'Sign out' }).click();
  await expect(page.getByText('There is something on this computer that has not been sent yet.')).toBeVisible();

  await page.getByRole('button', { name: 'Sign out and delete it' }).click();
  await comeInWithCode(page, 'PRACTITIONER');
  await openView(page);

  await expect(seenOrHeard(page, 'My money')).toHaveValue('');
});

async function openView(page: Page): Promise<void> {
  await openPerson(page, name);
  await page.getByRole('link', { name: /^(Give (your|a new)|Carry on with your) view$/ }).click();
  await expect(sendView(page)).toBeVisible();
}

test('the session ending while a view is written loses nothing: the code brings it back and it goes', async ({
  laptopOf,
}) => {
  const page = await laptopOf('PRACTITIONER');
  await openView(page);
  const words = `Written just before the session ended ${Date.now()}`;
  await part(page, 'My home').getByRole('radio', { name: 'Mostly good' }).check();
  await seenOrHeard(page, 'My home').fill(words);
  await page.context().clearCookies();

  await sendView(page).click();
  await page.getByRole('link', { name: 'I have a code' }).click();
  await page.getByLabel('Your code').fill(staff('PRACTITIONER').code);
  await page.getByRole('button', { name: 'Come in' }).click();

  await expect(async () => {
    const { data } = await ask(
      page.request,
      '{ caseload(first: 20) { nodes { star { view { ratings { words } } } } } }',
    );
    expect(JSON.stringify(data)).toContain(words);
  }).toPass();
});
