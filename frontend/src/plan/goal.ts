import type { GoalStanding, OneGoalFragment, PlanSide, PlanStepInput } from '../api/generated/graphql.ts';
import { day } from '../ui/dates.ts';
import type { Body } from './writer.ts';

/** Who does a step, as it is chosen: the young person, somebody around them by id, or somebody else by name. */
export const ME = 'ME';
export const OTHER = 'OTHER';

export interface StepDraft {
  readonly what: string;
  /** `ME`, `OTHER` or the id of a supporter; empty while nobody is chosen. */
  readonly who: string;
  readonly name: string;
  /** Such as 2026-11-22; empty while none is chosen. */
  readonly by: string;
}

export interface GoalDraft {
  readonly id: string;
  readonly basedOn: number;
  /** The goal itself; none where it is the other side's, which has only steps of this side. */
  readonly words?: string;
  readonly standing: GoalStanding;
  readonly steps: readonly StepDraft[];
}

export const EMPTY_STEP: StepDraft = { what: '', who: '', name: '', by: '' };

export const newGoal = (): GoalDraft => ({
  id: crypto.randomUUID(),
  basedOn: 0,
  words: '',
  standing: 'OPEN',
  steps: [],
});

/** What one side has written on a goal so far; 0 for nothing. */
export const versionOf = (goal: OneGoalFragment | undefined, side: PlanSide) =>
  (side === 'YOUNG_PERSON' ? goal?.myVersion : goal?.theirVersion) ?? 0;

/** A goal opened to be changed by one side: its words where they are its own, and its own steps, not those of the other. */
export const draftOf = (goal: OneGoalFragment, side: PlanSide): GoalDraft => ({
  id: goal.id,
  basedOn: versionOf(goal, side),
  ...(goal.side === side && { words: goal.words }),
  standing: goal.standing,
  steps: goal.steps.filter((step) => step.side === side).map(stepDraftOf),
});

const stepDraftOf = ({ what, who, name, helperId, by }: OneGoalFragment['steps'][number]): StepDraft => ({
  what,
  who: who === 'YOUNG_PERSON' ? ME : (helperId ?? OTHER),
  name: who === 'OTHER' ? name : '',
  by,
});

/** What stands and what was written, in one: both texts, and each step once. */
export function joined(stands: GoalDraft, mine: GoalDraft): GoalDraft {
  const key = (step: StepDraft) => JSON.stringify([step.what, step.who, step.name, step.by]);
  const known = new Set(stands.steps.map(key));
  const texts = [...new Set([stands.words, mine.words])].filter(Boolean);
  return {
    ...mine,
    basedOn: stands.basedOn,
    ...(mine.words !== undefined && { words: texts.join('\n') }),
    steps: [...stands.steps, ...mine.steps.filter((step) => !known.has(key(step)))],
  };
}

/** A goal in lines, for somebody who compares two of them. */
export const linesOf = ({ words = '', steps }: GoalDraft) =>
  [words, ...steps.map(({ what, by }) => `• ${what}${by && ` (${day(by)})`}`)].filter(Boolean).join('\n');

/** The number of the first step in which something is missing; none when each says what, who and by when. */
export function unfinished(steps: readonly StepDraft[]): number | undefined {
  const at = steps.findIndex(
    ({ what, who, name, by }) => !what.trim() || !who || !by || (who === OTHER && !name.trim()),
  );
  return at < 0 ? undefined : at + 1;
}

/** As it is sent. */
export function goalBody(matter: string, templateVersion: number, draft: GoalDraft): Body {
  const { id: goalId, basedOn, words, standing, steps } = draft;
  const own = words === undefined ? {} : { words: words.trim(), standing };
  return { is: 'GOAL', input: { matter, goalId, basedOn, templateVersion, ...own, steps: steps.map(stepOf) } };
}

function stepOf({ what, who, name, by }: StepDraft): PlanStepInput {
  switch (who) {
    case ME:
      return { what, who: 'YOUNG_PERSON', by };
    case OTHER:
      return { what, who: 'OTHER', name, by };
    default:
      return { what, who: 'HELPER', helperId: who, by };
  }
}
