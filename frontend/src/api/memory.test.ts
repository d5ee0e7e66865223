import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { leavesNothing } from './leaving.ts';
import { letters, post, show, takeBack, throwAway } from './outbox.ts';
import { closePhone } from './phone.ts';
import { forget, keep, recall } from './seal.ts';

const ME = 'me';

describe('on a phone that is not theirs', () => {
  afterEach(async () => {
    await closePhone();
    leavesNothing.value = false;
  });

  it('a draft is kept while the page is open, and the phone itself has no database', async () => {
    leavesNothing.value = true;
    await keep(ME, 'draft', { hope: 'the sea' });

    expect(await recall(ME, 'draft')).toEqual({ hope: 'the sea' });
    await forget(ME, 'draft');
    expect(await recall(ME, 'draft')).toBeUndefined();
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('a star goes through an outbox that is in memory too', async () => {
    leavesNothing.value = true;
    await keep(ME, 'draft', {});
    const id = await post(ME, 'giveReading', { hope: 'the sea' }, 'draft');

    await show(ME);
    expect(letters.value.map((letter) => letter.id)).toEqual([id]);
    expect(await takeBack(ME, id ?? '')).toEqual({ hope: 'the sea' });
    expect(await post(ME, 'giveReading', {}, 'draft')).toBeUndefined();
    await throwAway(ME, id ?? '');
    expect(letters.value).toEqual([]);
    expect(await indexedDB.databases()).toEqual([]);
  });

  it('is all forgotten when the page closes it', async () => {
    leavesNothing.value = true;
    await keep(ME, 'draft', { hope: 'the sea' });
    await closePhone();

    expect(await recall(ME, 'draft')).toBeUndefined();
  });
});
