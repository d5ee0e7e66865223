// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { forgetAll } from './forgetting.ts';
import { findSession, keepFindingSession, session } from './session.ts';

const real = globalThis.fetch;
const ME = {
  id: 'jo',
  role: 'CARER',
  name: 'Jo',
  council: 'Northbrook',
  leavesNothing: false,
  youngPerson: null,
};

let asked: number;
let reach: Promise<void>;

beforeEach(() => {
  asked = 0;
  reach = Promise.resolve();
  globalThis.fetch = (async () => {
    asked += 1;
    await reach;
    return Response.json({ data: { me: ME } });
  }) as typeof fetch;
});

afterEach(() => {
  globalThis.fetch = real;
  forgetAll();
});

describe('who is signed in', () => {
  it('is asked again when a connection comes back, and then no more', async () => {
    keepFindingSession();
    reach = Promise.reject(new TypeError('offline'));
    await findSession();
    expect(session.value).toEqual({ is: 'OUT_OF_REACH' });

    reach = Promise.resolve();
    dispatchEvent(new Event('online'));

    await expect.poll(() => session.value).toEqual({ is: 'IN', me: ME, fresh: true });
    dispatchEvent(new Event('online'));
    expect(asked).toBe(2);
  });

  it('stays unknown when the page was hidden before the answer came', async () => {
    const arriving = Promise.withResolvers<void>();
    reach = arriving.promise;
    const finding = findSession();

    forgetAll();
    arriving.resolve();
    await finding;

    expect(session.value).toEqual({ is: 'UNKNOWN' });
  });
});
