// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll } from '../api/forgetting.ts';
import { letters, post, show } from '../api/outbox.ts';
import { closePhone, phone } from '../api/phone.ts';
import { keep, recall } from '../api/seal.ts';
import { deleteUnsent } from '../star/unsent.ts';
import { keepDraft, recallDraft } from '../writing/draft.ts';
import { DRAFT, type Draft, deleteDraft, draft, openDraft, putDraft, saved, told } from './draft.ts';
import { sendSaying } from './letter.ts';

const JO = 'jo';
const KIM = 'kim';
const saying: Draft = { subject: 'NOTHING', words: 'a secret', people: [], counted: false, quoted: false, at: '/say' };

describe('what somebody began to say', () => {
  beforeEach(async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('away')));
    vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() }, onLine: false });
    await openDraft(JO);
    putDraft(JO, saying);
    await saved();
  });
  afterEach(async () => {
    await closePhone();
    indexedDB.deleteDatabase('lodestar');
    vi.unstubAllGlobals();
  });

  it('is no draft any more once it was sent: neither on the phone nor on the page', async () => {
    expect(await recall(JO, DRAFT)).toEqual(saying);

    await sendSaying(JO, saying);

    expect(draft.value).toBeNull();
    expect(await recall(JO, DRAFT)).toBeUndefined();
    expect(letters.value).toHaveLength(1);
  });

  it('is gone from the phone once its owner deletes it', async () => {
    await deleteDraft(JO);

    expect(draft.value).toBeNull();
    expect(await recall(JO, DRAFT)).toBeUndefined();
  });

  it('goes with everything else when they sign out and delete it, and nothing of anybody else does', async () => {
    await keepDraft(JO, 'plan/view/MONEY', 'half a sentence');
    await keep(KIM, DRAFT, saying);
    await keep(KIM, 'sent', saying);
    await post(KIM, 'say', saying, 'sent');
    await sendSaying(JO, saying);
    putDraft(JO, saying);
    await saved();

    await deleteUnsent(JO);

    expect(await recall(JO, DRAFT)).toBeUndefined();
    expect(await recallDraft(JO, 'plan/view/MONEY')).toBeUndefined();
    await show(JO);
    expect(letters.value).toEqual([]);
    expect(await (await phone()).getAllKeys('keys')).toEqual([KIM]);
    expect(await recall(KIM, DRAFT)).toEqual(saying);
    await show(KIM);
    expect(letters.value).toHaveLength(1);
  });

  it('is not on the page any more when the page is hidden, and stays sealed on the phone', async () => {
    expect(told.value).toBe(false);

    forgetAll();

    expect(draft.value).toBeUndefined();
    expect(told.value).toBeUndefined();
    expect(await recall(JO, DRAFT)).toEqual(saying);
  });
});
