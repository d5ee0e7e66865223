import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import { DictatedDocument, LetGoOfDictationDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { forgetSound, recallSound } from '../../recording/sound.ts';
import { upload } from '../../recording/upload.ts';
import type { Dictation } from './draft.ts';
import { words } from './words.ts';

/** Takes it to the server, to be written down there; gives what it is called from then on. */
export async function sendDictation(account: string, about: string, { sound, upload: id }: Dictation): Promise<string> {
  const kept = await recallSound(account, sound.id);
  if (!kept) {
    throw new Refused(words.dictate.soundGone, 'NOT_FOUND');
  }
  return signedInOnly(() => upload(id, kept, `/dictations/${about}`));
}

/** How far it is, with what a machine heard; nothing when it is gone. */
export async function findDictation(about: string, recording: string) {
  try {
    const { youngPerson } = await signedInOnly(() => ask(DictatedDocument, { id: about, dictation: recording }));
    return youngPerson.dictation;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}

/** The sound is gone from this phone, and from the server as soon as that can be told: at the latest after a day. */
export async function letGo(account: string, about: string, { sound, recording }: Dictation): Promise<void> {
  await forgetSound(account, sound.id);
  if (recording) {
    const input = { clientMutationId: crypto.randomUUID(), youngPersonId: about, recordingId: recording };
    await signedInOnly(() => ask(LetGoOfDictationDocument, { input })).catch(() => undefined);
  }
}
