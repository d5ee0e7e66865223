import type { GoalStanding, OneGoalFragment, PlanStepInput } from '../api/generated/graphql.ts';

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
  readonly words: string;
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

/** A goal of one's own, opened to be changed: with one's own steps, not those of the worker. */
export const draftOf = (goal: OneGoalFragment): GoalDraft => ({
  id: goal.id,
  basedOn: goal.myVersion,
  words: goal.words,
  standing: goal.standing,
  steps: goal.steps
    .filter(({ side }) => side === 'YOUNG_PERSON')
    .map(({ what, who, name, helperId, by }) => ({
      what,
      who: who === 'YOUNG_PERSON' ? ME : (helperId ?? OTHER),
      name: who === 'OTHER' ? name : '',
      by,
    })),
});

/** The number of the first step in which something is missing; none when each says what, who and by when. */
export function unfinished(steps: readonly StepDraft[]): number | undefined {
  const at = steps.findIndex(
    ({ what, who, name, by }) => !what.trim() || !who || !by || (who === OTHER && !name.trim()),
  );
  return at < 0 ? undefined : at + 1;
}

/** As a step is sent. */
export function stepOf({ what, who, name, by }: StepDraft): PlanStepInput {
  switch (who) {
    case ME:
      return { what, who: 'YOUNG_PERSON', by };
    case OTHER:
      return { what, who: 'OTHER', name, by };
    default:
      return { what, who: 'HELPER', helperId: who, by };
  }
}
