// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { Refused, Unreachable } from './errors.ts';
import { carry, flush, keepFlushing, letters, lookedInto, outOfReach, post, takeBack, throwAway } from './outbox.ts';
import { phone } from './phone.ts';
import { keep, recall } from './seal.ts';
import { session } from './session.ts';

const JO = 'jo';
const DRAFT = 'draft';
const KIND = 'note';

let delivered: { id: string; body: unknown }[];
let failWith: Error[];

/** One page at a time, as the browser's own locks give it. */
class OneLock {
  private last: Promise<unknown> = Promise.resolve();

  request<Result>(_name: string, work: () => Promise<Result>): Promise<Result> {
    const mine = this.last.then(work);
    this.last = mine.catch(() => undefined);
    return mine;
  }
}

Object.defineProperty(navigator, 'locks', { value: new OneLock(), configurable: true });

carry(KIND, async (id, body) => {
  const problem = failWith.shift();
  if (problem) {
    throw problem;
  }
  delivered.push({ id, body });
});

const say = async (words: string) => {
  await keep(JO, DRAFT, words);
  return (await post(JO, KIND, { words }, DRAFT)) ?? '';
};

beforeEach(async () => {
  delivered = [];
  failWith = [];
  const db = await phone();
  await db.clear('letters');
  await db.clear('sealed');
});

describe('the outbox', () => {
  it('takes the draft in exchange for the letter, and gives nothing for a second tap', async () => {
    await say('hello');

    expect(await recall(JO, DRAFT)).toBeUndefined();
    expect(await post(JO, KIND, { words: 'hello' }, DRAFT)).toBeUndefined();
    expect(letters.value).toHaveLength(1);
  });

  it('sends in the order in which things were said, once each', async () => {
    await say('first');
    await say('second');

    await Promise.all([flush(JO), flush(JO), flush(JO)]);

    expect(delivered.map(({ body }) => body)).toEqual([{ words: 'first' }, { words: 'second' }]);
    expect(letters.value).toEqual([]);
  });

  it('keeps the letter, with the same id, for as long as nothing can be reached', async () => {
    const id = await say('hello');
    failWith = [new Unreachable(), new Unreachable()];

    await flush(JO);
    await flush(JO);
    expect(outOfReach.value).toBe(true);
    expect(letters.value.map((letter) => letter.id)).toEqual([id]);
    await flush(JO);

    expect(delivered).toEqual([{ id, body: { words: 'hello' } }]);
    expect(outOfReach.value).toBe(false);
  });

  it('keeps the letter and asks for the PIN when the session is over', async () => {
    await say('hello');
    failWith = [new Refused('Sign in first.', 'SIGN_IN_NEEDED')];

    await flush(JO);

    expect(session.value).toEqual({ is: 'OUT', waiting: true });
    expect(letters.value).toHaveLength(1);
    await flush(JO);
    expect(delivered).toHaveLength(1);
  });

  it('never drops a refused letter: it is told with the sentence, not sent again, and can be taken back', async () => {
    const id = await say('too long');
    failWith = [new Refused('Make it shorter.', 'INVALID')];

    await flush(JO);
    await flush(JO);

    expect(delivered).toEqual([]);
    expect(letters.value).toEqual([{ id, kind: KIND, refused: 'Make it shorter.' }]);
    expect(await takeBack(JO, id)).toEqual({ words: 'too long' });
    await throwAway(JO, id);
    expect(letters.value).toEqual([]);
  });

  it('lets a refused letter hold up nothing behind it', async () => {
    await say('bad');
    await say('good');
    failWith = [new Refused('No.', 'INVALID')];

    await flush(JO);

    expect(delivered.map(({ body }) => body)).toEqual([{ words: 'good' }]);
  });

  it('does not pass for empty before it was looked into', async () => {
    await say('hello');
    failWith = [new Unreachable()];

    const stop = keepFlushing(JO);
    stop();

    expect(lookedInto.value).toBe(false);
    await flush(JO);
    expect(lookedInto.value).toBe(true);
    expect(letters.value).toHaveLength(1);
  });

  it('sends nobody else’s letters', async () => {
    await say('mine');

    await flush('kai');

    expect(delivered).toEqual([]);
    expect(await (await phone()).count('letters')).toBe(1);
  });
});
