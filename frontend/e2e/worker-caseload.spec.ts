import { youngPerson } from './people.ts';
import { expect } from './phone.ts';
import { ask, openPerson, rows, staff, starOf, test } from './worker.ts';

test('a worker comes in with a code and sees who they are', async ({ laptopOf }) => {
  const page = await laptopOf('PRACTITIONER');

  const bar = page.getByRole('navigation', { name: 'Your pages' });
  await expect(bar).toContainText(staff('PRACTITIONER').name);
  await expect(bar).toContainText('Exampleshire');
  await expect(bar.getByRole('link', { name: 'Sign out' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'I need help now' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-look', 'calm');
});

test('whoever never gave a star comes first and is plain to see, then the oldest star, then those too young', async ({
  laptopOf,
}) => {
  const page = await laptopOf('PRACTITIONER');
  const { data } = await ask(
    page.request,
    '{ caseload(first: 20) { nodes { name starFrom star { latest { givenAt } } } } }',
  );
  const people: { name: string; starFrom?: string; star: { latest?: { givenAt: string } } }[] = data.caseload.nodes;

  await expect(rows(page)).toHaveCount(people.length);
  expect(await page.locator('.caseload-name').allTextContents()).toEqual(people.map(({ name }) => name));

  const never = people.filter(({ star, starFrom }) => !star.latest && !starFrom);
  const given = people.flatMap(({ star }) => star.latest?.givenAt ?? []);
  expect(people.slice(0, never.length)).toEqual(never);
  expect(given).toEqual([...given].sort());
  expect(given.length).toBeGreaterThan(1);
  await expect(rows(page).first()).toContainText('No star yet.');
  for (const person of people.filter(({ starFrom }) => starFrom)) {
    await expect(rows(page).filter({ hasText: person.name })).toContainText('Can give a star from');
  }
});

test('a star that was just given is there, with what stands out, how long ago and the day', async ({
  browser,
  laptopOf,
}) => {
  await starOf(browser, 'fourteen', { SAFETY: 1, HOME: 2, MONEY: 4 });
  const page = await laptopOf('PRACTITIONER');
  const row = rows(page).filter({ has: page.getByRole('link', { name: youngPerson('fourteen').name, exact: true }) });

  await expect(row).toContainText('Really hard right now: Feeling safe');
  await expect(row).toContainText('More hard than good: My home');
  await expect(row).not.toContainText('My money');
  await expect(row).toContainText('today', { ignoreCase: true });
  await expect(row.locator('time')).toHaveText(/^\d+ \w+ \d{4}$/);
});

test('a laptop whose clock is years out still says when in the server’s time', async ({ browser, laptopOf }) => {
  await starOf(browser, 'fourteen', { HOME: 3 });
  const page = await laptopOf('PRACTITIONER');
  await page.clock.setFixedTime(new Date('2031-01-01T12:00:00Z'));
  await page.goto('/people');

  const row = rows(page).filter({ has: page.getByRole('link', { name: youngPerson('fourteen').name, exact: true }) });

  await expect(row).toContainText('today', { ignoreCase: true });
});

test('a manager sees the young people of the team, and cannot give a view', async ({ laptopOf }) => {
  const page = await laptopOf('MANAGER');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your team’s young people');
  await expect(rows(page).first()).toBeVisible();

  await page.locator('.caseload-name').first().click();

  await expect(page.getByRole('heading', { name: /^Who supports/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /^Give (your|a new) view$/ })).toHaveCount(0);
  await page.goto(`${page.url()}/view`);
  await expect(page.getByRole('heading', { name: 'We could not find that.' })).toBeVisible();
});

test('somebody else’s young person and one who does not exist are the same page and the same answer', async ({
  laptopOf,
}) => {
  const other = await laptopOf('OTHER_PRACTITIONER');
  const { data } = await ask(other.request, '{ caseload(first: 20) { nodes { id } } }');
  const page = await laptopOf('PRACTITIONER');
  const mine = await ask(page.request, '{ caseload(first: 50) { nodes { id } } }');
  const theirs = data.caseload.nodes.find(({ id }: { id: string }) => !JSON.stringify(mine).includes(id)).id;
  const nobody = '0193b3a0-0000-7000-8000-000000000000';

  const seen: string[] = [];
  const said: object[] = [];
  for (const id of [theirs, nobody, 'not-an-id']) {
    await page.goto(`/people/${id}`);
    await expect(page.getByRole('heading', { name: 'We could not find that.' })).toBeVisible();
    seen.push(await page.locator('main').innerHTML());
    const answer = await ask(page.request, 'query ($id: ID!) { youngPerson(id: $id) { name } }', { id });
    delete answer.errors[0].extensions.requestId;
    said.push(answer);
  }

  expect(seen[1]).toBe(seen[0]);
  expect(seen[2]).toBe(seen[0]);
  expect(said[1]).toEqual(said[0]);
});

test('one young person: their star, the one before as dots, both in words, what matters, the journey and who supports them', async ({
  browser,
  laptopOf,
}) => {
  await starOf(browser, 'fourteen', { SAFETY: 2, HOME: 4 });
  await starOf(browser, 'fourteen', { SAFETY: 3, HOME: 4 }, 'to learn the drums');
  const { name } = youngPerson('fourteen');
  const page = await laptopOf('PRACTITIONER');
  await openPerson(page, name);

  await expect(page.locator('.person-star .star-before')).toBeVisible();
  const row = page.locator('.person-star tr', { hasText: 'Feeling safe' });
  await expect(row.locator('td')).toHaveText(['In the middle', 'More hard than good']);
  await expect(page.locator('.person-words')).toContainText('to learn the drums');
  await expect(page.getByRole('heading', { name: `${name}’s journey` })).toBeVisible();
  await expect(page.locator('.journey-row')).toHaveCount(8);
  await expect(page.locator('.person-supporters')).toContainText(staff('PRACTITIONER').name);
});
