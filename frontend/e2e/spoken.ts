import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { APIRequestContext, Page, Route } from '@playwright/test';
import { idsOf } from './saying.ts';
import { aVoice } from './voice.ts';
import { ask } from './worker.ts';

const HEADERS = { 'X-Lodestar': '1' };

/** What the server answers, changed: each second text stands in the place of the one before it. */
export async function answering(page: Page, ...pairs: string[]): Promise<void> {
  // A page that has gone on meanwhile waits for no answer.
  await page.route('/graphql', (route) => changed(route, pairs).catch(() => undefined));
}

async function changed(route: Route, pairs: readonly string[]): Promise<void> {
  const response = await route.fetch();
  let body = await response.text();
  for (let at = 0; at < pairs.length; at += 2) {
    body = body.replaceAll(pairs[at] ?? '', pairs[at + 1] ?? '');
  }
  await route.fulfill({ response, body });
}

/** A recording sent and said to these people, by name, as the pages do, without them; gives the id of the saying. */
export async function sayOutLoud(request: APIRequestContext, hearers: readonly string[] = []): Promise<string> {
  const bytes = readFileSync(aVoice());
  const id = randomUUID();
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  await request.post('/uploads', { data: { id, length: bytes.length, sha256 }, headers: HEADERS });
  const type = { 'Content-Type': 'application/octet-stream' };
  await request.put(`/uploads/${id}/0`, { data: bytes, headers: { ...HEADERS, ...type } });
  const finished = await request.post(`/uploads/${id}/finish`, { data: {}, headers: HEADERS });
  const { recordingId } = await finished.json();
  const spoken = await ask(request, 'mutation($i: SpeakInput!) { speak(input: $i) { saying { id } } }', {
    i: {
      clientMutationId: randomUUID(),
      recordingId,
      goodNews: false,
      audience: { people: await idsOf(request, hearers), counted: false, quoted: false },
    },
  });
  return spoken.data.speak.saying.id;
}
