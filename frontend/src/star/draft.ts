import { signal } from '@preact/signals';
import { forgetWith } from '../api/forgetting.ts';
import type { NonAnswer, Wording } from '../api/generated/graphql.ts';
import { forget, keep, recall } from '../api/seal.ts';
import type { Step } from './answer.ts';
import { NEWEST } from './wording.ts';

/** What has been said about one area so far. */
export interface DraftAnswer {
  readonly step?: Step | undefined;
  readonly nonAnswer?: NonAnswer | undefined;
  readonly words?: string | undefined;
}

/** A star that is being given. It is on this phone and nowhere else until it is sent. */
export interface Draft {
  readonly wording: Wording;
  readonly version: number;
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  readonly matters: readonly string[];
  readonly hope: string;
  /** Who may see it, by the id of each supporter; none while it is not chosen one by one. */
  readonly chosen?: Readonly<Record<string, boolean>> | undefined;
  /** The page it is at, so that coming back lands there. */
  readonly at: string;
  /** True while that page is open; a phone that was shut comes back to it by itself. */
  readonly open: boolean;
  /** Why the server could not take it, when it has come back. */
  readonly refused?: string | undefined;
}

export const DRAFT = 'draft';
const WORDING = 'wording';

/** Nothing yet: still being looked for; null: there is none. */
export const draft = signal<Draft | null | undefined>(undefined);
forgetWith(() => {
  draft.value = undefined;
});

let saving: Promise<void> = Promise.resolve();

/** Finds the draft that this account left on this phone. */
export async function openDraft(account: string): Promise<void> {
  await saved();
  draft.value = (await recall<Draft>(account, DRAFT)) ?? null;
}

/** An empty draft, in the wording this person chose before or the one their age suggests. */
export async function startDraft(account: string, suggested: Wording): Promise<void> {
  const wording = (await recall<Wording>(account, WORDING)) ?? suggested;
  putDraft(account, { wording, version: NEWEST, answers: {}, matters: [], hope: '', at: '/give/1', open: true });
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

/** Changes what was said about one area. */
export function answerArea(account: string, area: string, change: DraftAnswer): void {
  const answers = draft.value?.answers ?? {};
  changeDraft(account, { answers: { ...answers, [area]: { ...answers[area], ...change } } });
}

export function chooseWording(account: string, wording: Wording): void {
  changeDraft(account, { wording });
  void keep(account, WORDING, wording);
}

/** Resolves once everything on the screen is on the phone too. */
export const saved = () => saving;

/** Takes the draft away, because it was sent or because its owner wants it gone. */
export async function deleteDraft(account: string): Promise<void> {
  await saved();
  draft.value = null;
  await forget(account, DRAFT);
}

/** True when there is something in it that would be missed. */
export function saysAnything({ answers, matters, hope }: Pick<Draft, 'answers' | 'matters' | 'hope'>): boolean {
  return (
    Object.values(answers).some(isAnswered) ||
    Object.values(answers).some(hasWords) ||
    matters.some(Boolean) ||
    hope !== ''
  );
}

export const isAnswered = (answer: DraftAnswer | undefined) => Boolean(answer?.step || answer?.nonAnswer);

/** Own words without a step or one of the three other answers cannot be sent yet. */
export const wordsAlone = (answer: DraftAnswer | undefined) => hasWords(answer) && !isAnswered(answer);

const hasWords = (answer: DraftAnswer | undefined) => Boolean(answer?.words?.trim());
