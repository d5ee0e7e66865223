import { signal } from '@preact/signals';
import { forgetWith } from '../api/forgetting.ts';
import type { AboutKind } from '../api/generated/graphql.ts';
import { forget, keep, recall } from '../api/seal.ts';
import { type KeptSound, soundName } from '../recording/soundName.ts';
import { ABOUT } from './places.ts';

/** What somebody chose it to be about. */
export type Subject = AboutKind | 'GOOD_NEWS' | 'NOTHING';

/** Who may hear it, as far as that was answered. */
export interface Hearers {
  /** By the id of each; nobody means only me; none while it was not answered. */
  readonly people?: readonly string[] | undefined;
  readonly counted?: boolean | undefined;
  readonly quoted?: boolean | undefined;
}

/** Something that is being said. It is on this phone and nowhere else until it is sent. */
export interface Draft extends Hearers {
  readonly subject?: Subject | undefined;
  /** The area, the matter or the person it is about, where the subject is one of those. */
  readonly which?: string | undefined;
  readonly words: string;
  /** Their voice, when they said it out loud. Then that is what is sent, and no typed words are. */
  readonly sound?: KeptSound | undefined;
  /** The page it is at, so that carrying on lands there. */
  readonly at: string;
  /** Why the server could not take it, when it has come back. */
  readonly refused?: string | undefined;
}

export const DRAFT = 'saying';
const TOLD = 'saying/told';

/** Nothing yet: still being looked for; null: there is none. */
export const draft = signal<Draft | null | undefined>(undefined);

/** Whether this person was told on this phone what saying something is and is not. Nothing yet: being looked for. */
export const told = signal<boolean | undefined>(undefined);

forgetWith(() => {
  draft.value = undefined;
  told.value = undefined;
});

let saving: Promise<void> = Promise.resolve();

/** Finds what this account began to say on this phone. */
export async function openDraft(account: string): Promise<void> {
  await saved();
  told.value = (await recall<boolean>(account, TOLD)) ?? false;
  draft.value = (await recall<Draft>(account, DRAFT)) ?? null;
}

export function startDraft(account: string): void {
  putDraft(account, { words: '', at: ABOUT });
}

/** Changes the draft on the screen at once and on the phone right after, in the order of the changes. */
export function changeDraft(account: string, change: Partial<Draft>): void {
  if (draft.value) {
    putDraft(account, { ...draft.value, ...change });
  }
}

export function putDraft(account: string, next: Draft): void {
  draft.value = next;
  saving = saving.then(() => (draft.value === next ? keep(account, DRAFT, next) : undefined)).catch(() => undefined);
}

/** Resolves once everything on the screen is on the phone too. */
export const saved = () => saving;

/** Takes the draft away, because its owner wants it gone. */
export async function deleteDraft(account: string): Promise<void> {
  await saved();
  const sound = draft.value?.sound;
  draft.value = null;
  await forget(account, DRAFT);
  if (sound) {
    await forget(account, soundName(sound.id));
  }
}

export async function noteTold(account: string): Promise<void> {
  told.value = true;
  await keep(account, TOLD, true);
}

/** True when there is something in it that would be missed. */
export const saysAnything = ({ subject, words, sound }: Draft) =>
  subject !== undefined || words.trim() !== '' || sound !== undefined;

/** Whether its subject is one that has to be named more closely. */
export const needsWhich = (subject: Subject | undefined) =>
  subject === 'AREA' || subject === 'PLAN_MATTER' || subject === 'PERSON';

/** Whether it was said what it is about. */
export const isAbout = ({ subject, which }: Draft) =>
  subject !== undefined && (!needsWhich(subject) || which !== undefined);
