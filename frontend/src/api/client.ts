import { Refused, Unreachable } from './errors.ts';
import type { TypedDocumentString } from './generated/graphql.ts';
import { noteServerTime } from './serverTime.ts';

/** How long a slow phone may wait before we call the server out of reach. */
const PATIENCE = 20_000;

const GRAPHQL = 'application/graphql-response+json';
const JSON_TYPE = 'application/json';

/** Codes that say "not now" rather than "no": the same request may work in a minute. */
const NOT_NOW = new Set(['INTERNAL', 'TIMED_OUT', 'DOCUMENT_NOT_KNOWN']);

const RENEWED = 'lodestar-renewed';

interface Answer<Data> {
  data?: Data | null;
  errors?: {
    message: string;
    extensions?: { code?: string; field?: string; current?: { name: string; version: number } };
  }[];
}

/** Sends one of our own GraphQL documents; the server knows its text by its hash. */
export async function ask<Data, Variables>(
  document: TypedDocumentString<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const documentId = document.__meta__?.['hash'];
  const response = await send('/graphql', { documentId, variables }, `${GRAPHQL}, ${JSON_TYPE}`);
  const { data, errors } = await read<Answer<Data>>(response);

  if (errors?.[0]) {
    throw refusal(errors[0]);
  }
  if (!data) {
    throw new Unreachable();
  }
  return data;
}

/** Knocks at one of the doors beside GraphQL: signing in and out. */
export async function post<Data>(door: string, body: object): Promise<Data | undefined> {
  const response = await send(door, body, JSON_TYPE);
  return response.status === 204 ? undefined : answerOf<Data>(response);
}

/** What a door beside GraphQL says. Its refusals are thrown. */
export async function answerOf<Data>(response: Response): Promise<Data> {
  const answer = await read<Data & Answer<never>>(response);
  if (answer.errors?.[0]) {
    throw refusal(answer.errors[0]);
  }
  return answer;
}

const send = (path: string, body: object, accept: string) =>
  reach(path, 'POST', JSON.stringify(body), { 'Content-Type': JSON_TYPE, Accept: accept });

export async function reach(
  path: string,
  method: string,
  body: BodyInit | null,
  headers: Record<string, string>,
): Promise<Response> {
  try {
    const response = await fetch(path, {
      method,
      headers: { ...headers, 'X-Lodestar': '1' },
      body,
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    noteServerTime(response.headers.get('Date'));
    return response;
  } catch {
    throw new Unreachable();
  }
}

/** Only JSON is our server speaking; anything else is something in between that answers for it. */
async function read<Body>(response: Response): Promise<Body> {
  const kind = response.headers.get('Content-Type') ?? '';
  if (!kind.startsWith(GRAPHQL) && !kind.startsWith(JSON_TYPE)) {
    throw new Unreachable();
  }
  try {
    return (await response.json()) as Body;
  } catch {
    throw new Unreachable();
  }
}

/** The server is newer than this page. Loading it again brings the page that goes with it: once, so as not to go round. */
function renew(): void {
  if (!sessionStorage.getItem(RENEWED)) {
    sessionStorage.setItem(RENEWED, '1');
    location.reload();
  }
}

function refusal({ message, extensions = {} }: NonNullable<Answer<never>['errors']>[number]): Error {
  const { code = 'INTERNAL', ...more } = extensions;
  if (code === 'DOCUMENT_NOT_KNOWN') {
    renew();
  }
  return NOT_NOW.has(code) ? new Unreachable(message) : new Refused(message, code, more);
}
