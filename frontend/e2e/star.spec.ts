import { arrived, expect, fillStar, giveAStar, next, sendIt, test } from './phone.ts';

const STEPS = [3, 1, 4, 2, 5, 3, 2, 4];

test('a whole star takes at most 20 taps and far less than a minute, and is there again afterwards', async ({
  phoneOf,
}) => {
  const page = await phoneOf('nine');
  let taps = 0;
  const tap = async (target: { tap(): Promise<void> }) => {
    taps += 1;
    await target.tap();
  };
  const started = Date.now();

  await tap(giveAStar(page));
  for (const step of STEPS) {
    await tap(page.locator('.step').nth(step - 1));
    await tap(next(page));
  }
  await tap(next(page));
  await tap(next(page));
  await tap(sendIt(page));
  await expect(arrived(page)).toBeVisible();
  const seconds = (Date.now() - started) / 1000;
  test.info().annotations.push({ type: 'measured', description: `${taps} taps, ${seconds.toFixed(1)} s` });
  console.info(`A whole star: ${taps} taps, ${seconds.toFixed(1)} s`);

  expect(taps).toBeLessThanOrEqual(20);
  await page.getByRole('link', { name: 'Done' }).click();
  await expect(page.getByText(/^Your star of/)).toBeVisible();
});

test('nothing is chosen to begin with, and every part can be skipped', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await giveAStar(page).click();

  for (let part = 1; part <= 8; part += 1) {
    await expect(page.getByText(`${part} of 8`, { exact: true })).toBeVisible();
    await expect(page.locator('main input:checked[name]:not([name="wording"])')).toHaveCount(0);
    await page.getByRole('button', { name: 'Skip this one' }).click();
  }
  await next(page).click();
  await next(page).click();

  await expect(page.getByText('You have not answered anything yet.')).toBeVisible();
  await expect(sendIt(page)).toHaveCount(0);
});

test('a carer is not named among those who can see it', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await giveAStar(page).click();
  await page.locator('.step').first().click();
  await page.goto('/give/send');

  await expect(page.locator('.supporters').getByText('your social worker')).toBeVisible();
  await expect(page.locator('.supporters').getByText('your carer')).toHaveCount(0);
});

test('going back and forth keeps every answer', async ({ phoneOf }) => {
  const page = await phoneOf('fourteen');
  await giveAStar(page).click();
  await page.locator('.step').nth(3).click();
  await next(page).click();
  await page.getByRole('radio', { name: "I'd rather not say" }).check();
  await next(page).click();
  await expect(page.getByText('3 of 8', { exact: true })).toBeVisible();

  await page.goBack();
  await expect(page.getByRole('radio', { name: "I'd rather not say" })).toBeChecked();
  await page.getByRole('link', { name: 'Back' }).click();

  await expect(page.locator('.step input').nth(3)).toBeChecked();
});

test('own words without an answer are not lost silently', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await giveAStar(page).click();
  await page.getByRole('button', { name: 'Say more in your own words' }).click();
  await page.getByLabel('Your own words').fill('Nan Jo is poorly.');

  await next(page).click();

  await expect(page.getByRole('alert')).toContainText('Choose a face');
  await page.goto('/give/send');
  await expect(page.getByText(/need a face or one of the other answers/)).toBeVisible();
  await expect(sendIt(page)).toHaveCount(0);
});

test('a young person may choose another wording, and it is kept', async ({ phoneOf }) => {
  const page = await phoneOf('twenty');
  await giveAStar(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mental health and wellbeing');

  await page.getByText('Other words').click();
  await page.getByRole('radio', { name: 'Shortest words' }).check();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How I feel');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How I feel');
});

test('the star and the table say the same', async ({ phoneOf }) => {
  const page = await phoneOf('nine');
  await fillStar(page, STEPS);
  await sendIt(page).click();
  await expect(arrived(page)).toBeVisible();
  await page.goto('/star');
  await expect(page.locator('.star-table')).toBeVisible();

  const words = ['Really hard', 'A bit hard', 'OK', 'Good', 'Really good'];
  const drawn = await page
    .locator('.star-kite')
    .evaluateAll((kites) =>
      kites.map((kite) => Math.round(Number((kite as SVGElement).style.getPropertyValue('--stretch')) * 5)),
    );
  const said = await page.locator('.star-table tbody tr td:nth-child(2)').allTextContents();

  expect(drawn).toEqual(STEPS);
  expect(drawn.map((step) => words[step - 1])).toEqual(said);
});
