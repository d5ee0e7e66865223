import { VIEW } from '../../api/begun.ts';
import { forget, keep, recall } from '../../api/seal.ts';
import { type DraftAnswer, isAnswered } from '../draft.ts';
import { NEWEST } from '../wording.ts';

/** A worker's view that is being written. Locked on this computer, for this worker, until it is sent. */
export interface ViewDraft {
  readonly version: number;
  readonly answers: Readonly<Record<string, DraftAnswer>>;
  /** Why the server could not take it, when it has come back. */
  readonly refused?: string | undefined;
}

/** The server takes no more in one answer. Nothing is cut: whoever wrote more is told. */
export const LONGEST = 2_000;

export const EMPTY: ViewDraft = { version: NEWEST, answers: {} };

/** The name under which the view of one young person is kept. */
export const nameOf = (youngPerson: string) => `${VIEW}${youngPerson}`;

let saving: Promise<void> = Promise.resolve();

/** The draft that this worker left here about this young person, or an empty one. */
export async function openView(account: string, youngPerson: string): Promise<ViewDraft> {
  await saving;
  return (await recall<ViewDraft>(account, nameOf(youngPerson))) ?? EMPTY;
}

/** Keeps the draft as it stands, in the order of the changes; one with nothing in it is not kept at all. */
export function keepView(account: string, youngPerson: string, draft: ViewDraft): Promise<void> {
  const name = nameOf(youngPerson);
  saving = saving.then(() => (saysAnything(draft) ? keep(account, name, draft) : forget(account, name)));
  return saving;
}

/** The draft with another answer for one area. */
export function answered(draft: ViewDraft, area: string, change: DraftAnswer): ViewDraft {
  return { ...draft, answers: { ...draft.answers, [area]: { ...draft.answers[area], ...change } } };
}

export const saysAnything = ({ answers }: ViewDraft) =>
  Object.values(answers).some((answer) => isAnswered(answer) || answer.words?.trim());
