import { readdirSync, readFileSync } from 'node:fs';
import { expect, giveAStar, test } from './phone.ts';

/*
 * Every test of this folder runs watched (see watched.ts): a request to another origin or anything that the content
 * policy had to refuse fails it. These show that the watching works.
 */
const ELSEWHERE = 'http://elsewhere.example';

test.use({ minding: false });

test('no test runs unwatched', () => {
  const unwatched = readdirSync('e2e')
    .filter((name) => name !== 'watched.ts')
    .filter((name) =>
      /import \{[^}]*\btest\b[^}]*\} from '@playwright\/test'/.test(readFileSync(`e2e/${name}`, 'utf8')),
    );

  expect(unwatched).toEqual([]);
});

/** Each way a page can reach for something that is not ours. */
const WAYS: Record<string, (there: string) => void> = {
  'a fetch': (there: string) => void fetch(there).catch(() => undefined),
  'a picture': (there: string) => {
    new Image().src = `${there}/p.png`;
  },
  'a beacon': (there: string) => void navigator.sendBeacon(there, 'x'),
  'a socket': (there: string) => {
    new WebSocket(there.replace('http', 'ws'));
  },
  'a form': (there: string) => {
    const form = document.createElement('form');
    form.action = there;
    document.body.append(form);
    form.submit();
  },
  'a frame': (there: string) => {
    const frame = document.createElement('iframe');
    frame.src = there;
    document.body.append(frame);
  },
  'a script': (there: string) => {
    const script = document.createElement('script');
    try {
      script.src = `${there}/s.js`;
    } catch {
      // Refused already for being no text of ours.
    }
    document.body.append(script);
  },
  'a text made into a page': () => {
    try {
      document.body.insertAdjacentHTML('beforeend', '<b>bold</b>');
    } catch {
      // What the browser says about it is noted.
    }
  },
};

for (const [how, ask] of Object.entries(WAYS)) {
  test(`the policy refuses ${how}, and the watching notes it`, async ({ page, noted }) => {
    await page.goto('/help');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();

    await page.evaluate(ask, ELSEWHERE);

    await expect.poll(() => noted.join('\n')).toMatch(/refused|Content Security Policy|TrustedHTML/);
  });
}

test('going to another site is noted, however it comes about', async ({ page, noted }) => {
  await page.goto('/help');
  await page.route(`${ELSEWHERE}/**`, (route) => route.fulfill({ contentType: 'text/html', body: 'elsewhere' }));

  await page.evaluate((there) => location.assign(there), `${ELSEWHERE}/`);
  await expect(page.getByText('elsewhere')).toBeVisible();

  expect(noted).toContain(`another origin: ${ELSEWHERE}/`);
});

test('a page that is dressed, drawn on and kept for offline needs nothing that the policy refuses', async ({
  phoneOf,
  noted,
}) => {
  const page = await phoneOf('nine');
  await expect(giveAStar(page)).toBeVisible();
  const worker = await page.evaluate(() => navigator.serviceWorker.ready.then(({ active }) => active?.scriptURL));

  expect(worker).toMatch(/\/sw\.js$/);
  expect(noted).toEqual([]);
});
