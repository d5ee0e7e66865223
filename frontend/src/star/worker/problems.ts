import { type DraftAnswer, isAnswered, wordsAlone } from '../draft.ts';
import { LONGEST, type ViewDraft } from './viewDraft.ts';
import { words } from './words.ts';

/** What has to be put right in one area before a view can be sent, and which of its fields it is about. */
export interface Problem {
  readonly area: string;
  readonly field: 'answer' | 'words';
  readonly sentence: string;
}

/** Everything that the server would refuse, found before it is asked, so that each sentence stands beside its field. */
export function findProblems({ answers }: ViewDraft, areas: readonly string[]): Problem[] {
  return areas.flatMap((area) => problemIn(area, answers[area]) ?? []);
}

export const isEmpty = ({ answers }: ViewDraft) => !Object.values(answers).some(isAnswered);

function problemIn(area: string, answer: DraftAnswer | undefined): Problem | undefined {
  const written = answer?.words?.trim() ?? '';
  const length = [...written].length;
  if (length > LONGEST) {
    return { area, field: 'words', sentence: words.tooLong(length, LONGEST) };
  }
  if (answer?.step && !written) {
    return { area, field: 'words', sentence: words.wordsMissing };
  }
  return wordsAlone(answer) ? { area, field: 'answer', sentence: words.answerMissing } : undefined;
}
