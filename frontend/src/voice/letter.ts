import { batch, signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import {
  type AboutInput,
  type RecordingState,
  SayDocument,
  type SayInput,
  SpeakDocument,
  type SpeakInput,
} from '../api/generated/graphql.ts';
import { carry, flush, type Letter, post, takeBack, throwAway } from '../api/outbox.ts';
import { timeOfPhone } from '../api/phoneTime.ts';
import { stillMe } from '../api/session.ts';
import type { KeptSound } from '../recording/soundName.ts';
import { go } from '../ui/route.ts';
import { DRAFT, type Draft, draft, openDraft, putDraft, type Subject, saved, saysAnything } from './draft.ts';
import { CHECK, SENT } from './places.ts';
import { SAY_LETTER, SPEAK_LETTER, waitingSayings } from './waiting.ts';

/** What a saying says, on its way: the input of the mutation without the letter's own id. */
interface SayLetter {
  readonly account: string;
  readonly input: Omit<SayInput, 'clientMutationId'>;
}

/** What was said out loud, on its way: the sound is kept beside it. */
interface SpeakLetter {
  readonly account: string;
  readonly sound: KeptSound;
  readonly input: Omit<SpeakInput, 'clientMutationId' | 'recordingId'>;
}

/** A recording that arrived. */
interface Spoken {
  readonly id: string;
  readonly state: RecordingState | null;
  /** Its speaker chose nobody to hear it. */
  readonly isOnlyMe: boolean;
}

/** How far the recording is that arrived last from this page, and which letter it came with. */
export const justSpoken = signal<Spoken | undefined>(undefined);

/** What was sent last from this page: the letter it became, and what it said. */
export const justSent = signal<{ id: string; saying: Draft } | undefined>(undefined);

carry<SayLetter>(SAY_LETTER, async (clientMutationId, { account, input }) => {
  await stillMe(account);
  await ask(SayDocument, { input: { ...input, clientMutationId } });
});

carry<SpeakLetter>(SPEAK_LETTER, async (clientMutationId, { account, sound, input }) => {
  await stillMe(account);
  const { sendSound, forgetSound } = await import('../recording/sendSound.ts');
  const recordingId = await sendSound(account, clientMutationId, sound.id);
  const { speak } = await ask(SpeakDocument, { input: { ...input, recordingId, clientMutationId } });
  const isOnlyMe = !input.audience?.people?.length;
  justSpoken.value = { id: clientMutationId, state: speak.saying.recordingState, isOnlyMe };
  await forgetSound(account, sound.id);
});

/** Puts the saying into the outbox, shows the page that says so, and sends it as soon as that works. */
export async function sendSaying(account: string, saying: Draft): Promise<void> {
  await saved();
  const { sound } = saying;
  const id = sound
    ? await post(account, SPEAK_LETTER, { account, sound, input: askedOf(saying) } satisfies SpeakLetter, DRAFT)
    : await post(account, SAY_LETTER, { account, input: inputOf(saying) } satisfies SayLetter, DRAFT);
  if (id) {
    batch(() => {
      draft.value = null;
      justSent.value = { id, saying };
      go(SENT, { replace: true });
    });
  }
  void flush(account);
}

let begun = false;

/** Looks after the sayings that wait on this phone: sends them, and opens again what the server could not take. */
export async function tend(account: string): Promise<void> {
  if (!begun) {
    begun = true;
    await flush(account);
  }
  if (draft.value === undefined) {
    await openDraft(account);
  }
  for (const letter of waitingSayings()) {
    await reopenRefused(account, letter);
  }
}

/** What the server could not take becomes a draft again, with the server's sentence, unless another is under way. */
async function reopenRefused(account: string, letter: Letter): Promise<void> {
  if (!letter.refused || (draft.value && saysAnything(draft.value))) {
    return;
  }
  const body = await takeBack<SayLetter | SpeakLetter>(account, letter.id);
  if (body) {
    const sound = 'sound' in body ? body.sound : undefined;
    putDraft(account, { ...draftOf(body.input), ...(sound && { sound }), refused: letter.refused });
    await saved();
    await throwAway(account, letter.id);
  }
}

export const inputOf = (saying: Draft): SayLetter['input'] => ({ words: saying.words.trim(), ...askedOf(saying) });

/** All that is asked besides the words. */
function askedOf(saying: Draft): SpeakLetter['input'] {
  const phoneTime = timeOfPhone();
  const about = aboutOf(saying);
  const { people, counted, quoted } = saying;
  return {
    goodNews: saying.subject === 'GOOD_NEWS',
    ...(about && { about }),
    audience: { ...(people && { people: [...people] }), counted, quoted },
    ...(phoneTime && { phoneTime }),
  };
}

function aboutOf({ subject, which }: Draft): AboutInput | undefined {
  switch (subject) {
    case 'AREA':
      return { kind: subject, area: which };
    case 'PLAN_MATTER':
      return { kind: subject, matter: which };
    case 'PERSON':
      return { kind: subject, personId: which };
    case 'BEFORE_MEETING':
    case 'AFTER_MEETING':
      return { kind: subject };
    default:
      return undefined;
  }
}

/** Everything as it was chosen, so that only what was wrong has to be put right. */
export function draftOf(input: SayLetter['input'] | SpeakLetter['input']): Draft {
  const { goodNews, about, audience } = input;
  const subject: Subject = goodNews ? 'GOOD_NEWS' : (about?.kind ?? 'NOTHING');
  return {
    subject,
    which: about?.area ?? about?.matter ?? about?.personId ?? undefined,
    words: 'words' in input ? input.words : '',
    people: audience?.people ? [audience.people].flat() : undefined,
    counted: audience?.counted ?? undefined,
    quoted: audience?.quoted ?? undefined,
    at: CHECK,
  };
}
