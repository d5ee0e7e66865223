import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { phone } from '../api/phone.ts';
import { unseal } from '../api/seal.ts';
import { answerArea, changeDraft, chooseWording, deleteDraft, draft, openDraft, saved, startDraft } from './draft.ts';

const JO = 'jo';
const KAI = 'kai';

describe('a draft', () => {
  beforeEach(async () => {
    await deleteDraft(JO);
    await startDraft(JO, 'AGE_8_11');
  });

  it('is found again as it was after every single change', async () => {
    answerArea(JO, 'HOME', { step: 4 });
    answerArea(JO, 'HOME', { words: 'loud' });
    changeDraft(JO, { at: '/give/5', matters: ['Kai'] });

    await openDraft(JO);

    expect(draft.value).toMatchObject({
      answers: { HOME: { step: 4, words: 'loud' } },
      at: '/give/5',
      matters: ['Kai'],
    });
  });

  it('is nobody else’s', async () => {
    answerArea(JO, 'HOME', { step: 4 });
    await saved();

    await openDraft(KAI);

    expect(draft.value).toBeNull();
  });

  it('is sealed on the phone: the key cannot be taken out, and the words are not there to be read', async () => {
    changeDraft(JO, { hope: 'a very secret hope' });
    await saved();

    const db = await phone();
    const [key] = await db.getAll('keys');
    const kept = await db.getAll('sealed');

    expect(key?.extractable).toBe(false);
    expect(kept).toHaveLength(1);
    expect(kept.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join()).not.toContain('secret');
  });

  it('cannot be opened when it was swapped for another account’s', async () => {
    changeDraft(JO, { hope: 'mine' });
    await saved();
    const db = await phone();
    const mine = await db.get('sealed', 'jo/draft');
    await startDraft(KAI, 'AGE_8_11');
    await saved();
    if (mine) {
      await db.put('sealed', mine, 'kai/draft');
    }

    await openDraft(KAI);

    expect(draft.value).toBeNull();
    await deleteDraft(KAI);
  });

  it('opens only under the name it was kept under, so that one thing is never taken for another', async () => {
    changeDraft(JO, { hope: 'mine' });
    await saved();
    const db = await phone();
    const mine = await db.get('sealed', 'jo/draft');

    expect(mine && (await unseal(JO, 'draft', mine))).toMatchObject({ hope: 'mine' });
    expect(mine && (await unseal(JO, 'me', mine))).toBeUndefined();
  });

  it('keeps the wording that was chosen for the next star', async () => {
    chooseWording(JO, 'AGE_16_25');
    await deleteDraft(JO);

    await startDraft(JO, 'AGE_8_11');

    expect(draft.value?.wording).toBe('AGE_16_25');
  });
});
