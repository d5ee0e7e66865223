import type { VisitAlone, VisitHow, WriteVisitInput } from '../../api/generated/graphql.ts';
import type { KeptSound } from '../../recording/soundName.ts';
import { partOf } from './starParts.ts';
import { words } from './words.ts';

/** One part of the plan that is written with a letter. */
export interface Part {
  readonly matter: string;
  readonly words: string;
}

/** What the worker says out loud for a letter, while it is written. */
export interface Dictation {
  readonly sound: KeptSound;
  /** What it goes to the server under. */
  readonly upload: string;
  /** What it is called there, once it has arrived. */
  readonly recording?: string;
  /** The worker has checked the words, and they stand in the letter. */
  readonly checked?: boolean;
}

/** A letter while it is written. */
export interface Draft {
  readonly visitedOn: string;
  readonly how?: VisitHow;
  readonly alone?: VisitAlone;
  readonly words: string;
  readonly next: string;
  readonly quotes: readonly string[];
  /** Parts of their star, by their keys. */
  readonly starQuotes?: readonly string[];
  readonly plan: readonly Part[];
  readonly dictation?: Dictation | undefined;
}

/** What stands in the plan as the worker's side of a matter. */
export interface Stands {
  readonly words: string;
  readonly version: number;
}

export const begin = (today: string): Draft => ({ visitedOn: today, words: '', next: '', quotes: [], plan: [] });

/** What is missing from a letter, as a sentence; nothing when it can go. */
export function missing(draft: Draft, labelOf: (matter: string) => string): string | undefined {
  const empty = draft.plan.find((part) => !part.words.trim());
  switch (true) {
    case !draft.visitedOn:
      return words.missing.day;
    case !draft.how:
      return words.missing.how;
    case !draft.alone:
      return words.missing.alone;
    case draft.dictation && !draft.dictation.checked:
      return words.missing.dictation;
    case !draft.words.trim():
      return words.missing.words;
    default:
      return empty && words.missing.plan(labelOf(empty.matter));
  }
}

/** Takes a thing into a list or out of it; what was there before stays in its order. */
export const put = (list: readonly string[], one: string, isIn: boolean): readonly string[] =>
  isIn ? [...list.filter((each) => each !== one), one] : list.filter((each) => each !== one);

/** A phrase, or what was dictated and checked, after what is written already, as a sentence of its own. */
export const withPhrase = (text: string, phrase: string) =>
  text.trim() ? `${text.trimEnd()}${/[.!?…]$/.test(text.trimEnd()) ? ' ' : '. '}${phrase}` : phrase;

/** What is sent. Of two who write in one matter, the second is told, because each names what stood on their screen. */
export function bodyOf(
  youngPersonId: string,
  draft: Draft,
  stands: ReadonlyMap<string, Stands>,
  templateVersion: number,
): Omit<WriteVisitInput, 'clientMutationId'> {
  return {
    youngPersonId,
    visitedOn: draft.visitedOn,
    how: draft.how ?? 'AT_HOME',
    alone: draft.alone ?? 'NO',
    words: draft.words,
    next: draft.next.trim() || null,
    dictated: draft.dictation?.recording ?? null,
    quotes: [...draft.quotes],
    starQuotes: (draft.starQuotes ?? []).map(partOf),
    plan: draft.plan.map((part) => ({
      ...part,
      basedOn: stands.get(part.matter)?.version ?? 0,
      templateVersion,
    })),
  };
}
