import type { SayingDraft } from './draft.ts';
import type { Trouble } from './saying.ts';
import { words } from './words.ts';

/** Sentences by the field they stand at. */
export type Problems = Readonly<Record<string, string>>;

/** What the server would refuse of an answer, found before it is asked. `today` is the day in England. */
export function problemsOfAnswer({ answer, reason, byWhen }: SayingDraft, today: string): Problems {
  return {
    ...(!answer && { answer: words.chooseAnswer }),
    ...(!reason.trim() && { reason: words.reasonMissing }),
    ...(answer === 'NOT_YET' && byWhen <= today && { byWhen: words.dayMissing }),
  };
}

/** What was found here, and beside it what the server said about one of these fields. */
export function withTrouble(problems: Problems, trouble: Trouble | undefined, fields: readonly string[]): Problems {
  return trouble?.field && fields.includes(trouble.field)
    ? { ...problems, [trouble.field]: trouble.sentence }
    : problems;
}
