import { useState } from 'preact/hooks';
import type { GoalStanding, OneGoalFragment } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Clash } from './Clash.tsx';
import { EMPTY_STEP, type GoalDraft, type StepDraft, stepOf, unfinished } from './goal.ts';
import { cameBack, send } from './letter.ts';
import { StepFields } from './StepFields.tsx';
import { NEWEST } from './wording.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const MOST_STEPS = 10;
const STANDINGS: readonly GoalStanding[] = ['OPEN', 'REACHED', 'LET_GO'];

interface Props {
  self: Self;
  matter: string;
  what: string;
  draft: GoalDraft;
  /** The same goal as it is in the plan, when it is. */
  stands: OneGoalFragment | undefined;
  change(draft: GoalDraft): void;
  drop(): void;
  sent(): void;
}

/** A goal as it is written or changed, with its steps. */
export function GoalForm({ self, matter, what, draft, stands, change, drop, sent }: Props) {
  const [problem, setProblem] = useState<string>();
  const version = stands?.myVersion ?? 0;
  if (draft.basedOn !== version) {
    return (
      <Clash
        stands={stands?.words ?? ''}
        mine={draft.words}
        join={() =>
          change({ ...draft, words: [stands?.words, draft.words].filter(Boolean).join('\n'), basedOn: version })
        }
        keepMine={() => change({ ...draft, basedOn: version })}
        keepOther={drop}
      />
    );
  }

  const save = (event: Event) => {
    event.preventDefault();
    const step = unfinished(draft.steps);
    const unsaid = draft.words.trim() ? undefined : words.goalEmpty;
    const wrong = unsaid ?? (step ? words.stepMissing(step) : undefined);
    setProblem(wrong);
    if (!wrong) {
      const { id: goalId, basedOn, standing, steps } = draft;
      const input = { matter, goalId, basedOn, templateVersion: NEWEST, words: draft.words.trim(), standing };
      sent();
      void send(self.id, what, draft, { is: 'GOAL', input: { ...input, steps: steps.map(stepOf) } });
    }
  };
  const changeStep = (at: number, step: StepDraft | undefined) =>
    change({ ...draft, steps: draft.steps.flatMap((each, index) => (index === at ? (step ?? []) : each)) });
  const told = problem ?? (cameBack.value[what] || undefined);

  return (
    <form class="plan-form plan-goal" onSubmit={save}>
      <Field
        label={words.goalLabel}
        hint={words.goalHint}
        lines={3}
        maxLength={LONGEST}
        value={draft.words}
        onInput={(text) => change({ ...draft, words: text })}
        focused
      />
      {draft.basedOn > 0 && (
        <fieldset class="plan-choices">
          <legend>{words.standing}</legend>
          {STANDINGS.map((standing) => (
            <label key={standing} class="plan-choice">
              <input
                type="radio"
                name="standing"
                checked={draft.standing === standing}
                onChange={() => change({ ...draft, standing })}
              />
              {words.standings[standing]}
            </label>
          ))}
        </fieldset>
      )}
      <h3>{words.steps}</h3>
      <p class="soft">{words.stepsHint}</p>
      {draft.steps.map((step, at) => (
        <StepFields
          key={at}
          number={at + 1}
          step={step}
          supporters={self.supporters}
          change={(next) => changeStep(at, next)}
        />
      ))}
      {draft.steps.length < MOST_STEPS && (
        <div>
          <Button kind="quiet" onClick={() => change({ ...draft, steps: [...draft.steps, EMPTY_STEP] })}>
            {words.addStep}
          </Button>
        </div>
      )}
      {told && <Notice kind="problem">{told}</Notice>}
      <Button type="submit" kind="main">
        {words.save}
      </Button>
      <Button kind="quiet" onClick={drop}>
        {words.stop}
      </Button>
    </form>
  );
}
