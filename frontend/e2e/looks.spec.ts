import { youngPerson } from './people.ts';
import { expect, test } from './phone.ts';
import { laptop } from './watch.ts';
import { openPerson, staff } from './worker.ts';

const worker = staff('PRACTITIONER').name;
const officer = staff('RECORDS_OFFICER').name;

test('a young person sees who looked, as what, when and why', async ({ browser, phoneOf }) => {
  const desk = await laptop(browser, 'PRACTITIONER');
  await openPerson(desk, youngPerson('fourteen').name);
  const phone = await phoneOf('fourteen');

  await expect(phone.getByRole('link', { name: 'Who looked at my things' })).toHaveAttribute('href', '/who-looked');
  await phone.goto('/who-looked');

  const look = phone.locator('.look-one').filter({ hasText: worker }).first();
  await expect(look).toContainText(/, your (social worker|personal adviser)/);
  await expect(look).toContainText('Saw your star, your name and who supports you');
  await expect(look).toContainText(/They may, because they have been your .* since \d+ \w+ \d{4}\./);
  await expect(look.locator('time')).toContainText(/\d\d:\d\d/);
  await desk.context().close();
});

test('what they did not expect goes to the records officer, and they see that it was seen', async ({
  browser,
  phoneOf,
}) => {
  const desk = await laptop(browser, 'PRACTITIONER');
  await openPerson(desk, youngPerson('twenty').name);
  await desk.context().close();
  const phone = await phoneOf('twenty');
  await phone.goto('/who-looked');
  const look = phone.locator('.look-one').filter({ hasText: worker }).first();

  const button = look.getByRole('button', { name: 'I did not expect this' });
  const alreadySaid = look.getByText('You said on');
  await expect(button.or(alreadySaid)).toBeVisible();
  if (await button.isVisible()) {
    await button.click();
    await look.getByRole('button', { name: 'No, leave it' }).click();
    await button.click();
    await look.getByRole('button', { name: 'Yes, tell them' }).click();
    await expect(look).toContainText(`It went to ${officer}, who has not seen it yet.`);
  }

  const watch = await laptop(browser, 'RECORDS_OFFICER');
  await expect(watch.getByRole('heading', { level: 1, name: 'What you need to know' })).toBeVisible();
  const notice = watch
    .locator('.notice-one')
    .filter({ hasText: `did not expect that ${worker}` })
    .first();
  const seen = notice.getByRole('button', { name: 'I have seen this' });
  await expect(seen.or(notice.getByText('You saw this on'))).toBeVisible();
  if (await seen.isVisible()) {
    await seen.click();
  }
  await expect(notice).toContainText('You saw this on');
  await notice.getByRole('link', { name: 'Who looked at this record' }).click();
  await expect(watch.locator('.look-one').filter({ hasText: worker }).first()).toBeVisible();
  await expect(watch.getByRole('button', { name: 'I did not expect this' })).toHaveCount(0);
  await watch.context().close();

  await phone.reload();
  await expect(phone.locator('.look-one').filter({ hasText: `It went to ${officer}, who saw it on` })).not.toHaveCount(
    0,
  );
});
