import { randomUUID } from 'node:crypto';
import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from './phone.ts';
import { ask } from './worker.ts';

const WRITE = 'mutation ($input: WriteMyViewInput!) { writeMyView(input: $input) { version } }';
const ANSWER = 'mutation ($input: WriteTheirViewInput!) { writeTheirView(input: $input) { version } }';
const STANDS = `query ($id: ID!) { plan(youngPersonId: $id) {
  matters(first: 20) { matter isNew myView { words version } theirView { words version } } } }`;

export const ownId = async (page: Page) => (await ask(page.request, '{ me { id } }')).data.me.id as string;

export async function stands(request: APIRequestContext, id: string, matter: string) {
  const { plan } = (await ask(request, STANDS, { id })).data;
  return plan.matters.find((each: { matter: string }) => each.matter === matter);
}

/** What a worker writes is what a test begins with; whatever another test wrote is written over. */
export async function answered(request: APIRequestContext, id: string, matter: string, words: string): Promise<void> {
  const { theirView } = await stands(request, id, matter);
  if (theirView?.words === words) {
    return;
  }
  const basedOn = theirView?.version ?? 0;
  const input = { clientMutationId: randomUUID(), youngPersonId: id, matter, basedOn, templateVersion: 1, words };
  expect((await ask(request, ANSWER, { input })).errors).toBeUndefined();
}

export async function written(request: APIRequestContext, id: string, matter: string, words: string): Promise<void> {
  const { myView } = await stands(request, id, matter);
  if (myView?.words === words) {
    return;
  }
  const basedOn = myView?.version ?? 0;
  const input = { clientMutationId: randomUUID(), matter, basedOn, templateVersion: 1, words };
  expect((await ask(request, WRITE, { input })).errors).toBeUndefined();
}
