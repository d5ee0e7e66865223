// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { ask, post } from './client.ts';
import { Refused, Unreachable } from './errors.ts';
import { WhoAmIDocument } from './generated/graphql.ts';

const real = globalThis.fetch;
let sent: { path: string; init: RequestInit } | undefined;

function answering(body: unknown, type = 'application/graphql-response+json', status = 200): void {
  globalThis.fetch = (async (path: string, init: RequestInit) => {
    sent = { path, init };
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    return new Response(status === 204 ? null : text, { status, headers: { 'Content-Type': type } });
  }) as typeof fetch;
}

const failing = (code: string, more = {}) => ({
  data: null,
  errors: [{ message: 'Say it again.', extensions: { code, ...more } }],
});
const whoAmI = () => ask(WhoAmIDocument, {});

afterEach(() => {
  globalThis.fetch = real;
});

describe('asking the server', () => {
  it('sends the hash of one of our own documents and the header that no other site can send', async () => {
    answering({ data: { me: { youngPerson: null } } });

    await whoAmI();

    expect(sent?.path).toBe('/graphql');
    expect(sent?.init.headers).toMatchObject({ 'X-Lodestar': '1', 'Content-Type': 'application/json' });
    expect(JSON.parse(String(sent?.init.body))).toEqual({
      documentId: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      variables: {},
    });
  });

  it('takes anything that is not the server’s own kind of answer for nobody there', async () => {
    answering('<h1>Free Wi-Fi</h1>', 'text/html');
    await expect(whoAmI()).rejects.toBeInstanceOf(Unreachable);

    answering({ data: { me: { youngPerson: null } } }, 'text/html');
    await expect(whoAmI()).rejects.toBeInstanceOf(Unreachable);

    answering('{"data":', 'application/json');
    await expect(whoAmI()).rejects.toBeInstanceOf(Unreachable);

    globalThis.fetch = () => Promise.reject(new TypeError('offline'));
    await expect(whoAmI()).rejects.toBeInstanceOf(Unreachable);
  });

  it('takes a fault on the server’s side for "not now": the letter must wait, not come back', async () => {
    answering(failing('INTERNAL'));

    await expect(whoAmI()).rejects.toBeInstanceOf(Unreachable);
  });

  it('takes a page older than the server for "not now", and loads itself again once', async () => {
    sessionStorage.clear();
    answering(failing('DOCUMENT_NOT_KNOWN'));

    await expect(whoAmI()).rejects.toBeInstanceOf(Unreachable);

    expect(sessionStorage.getItem('lodestar-renewed')).toBe('1');
  });

  it('hands on a refusal with its sentence, its field and what somebody else wrote', async () => {
    answering(failing('CONFLICT', { field: 'name', current: { name: 'Jo', version: 3 } }));

    const refusal = await whoAmI().catch((error: unknown) => error);

    expect(refusal).toBeInstanceOf(Refused);
    expect(refusal).toMatchObject({
      message: 'Say it again.',
      code: 'CONFLICT',
      field: 'name',
      current: { version: 3 },
    });
  });

  it('knows when signing in is what is missing', async () => {
    answering(failing('SIGN_IN_NEEDED'));

    expect(await whoAmI().catch((error: Refused) => error.signInNeeded)).toBe(true);
  });
});

describe('knocking at a door', () => {
  it('is content with an empty answer', async () => {
    answering('', 'application/json', 204);

    expect(await post('/sign-out', {})).toBeUndefined();
  });

  it('hands on a refusal whatever its status', async () => {
    answering(failing('CODE_DOES_NOT_WORK'), 'application/json', 401);

    await expect(post('/sign-in', { code: 'X' })).rejects.toMatchObject({ code: 'CODE_DOES_NOT_WORK' });
  });
});
