import type { SayingDraft } from './draft.ts';
import type { Form, Trouble } from './saying.ts';
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

/** What was found here, and beside it what the server said about a field of this form. */
export function withTrouble(problems: Problems, trouble: Trouble | undefined, form: Form): Problems {
  return trouble?.field && trouble.form === form ? { ...problems, [trouble.field]: trouble.sentence } : problems;
}
