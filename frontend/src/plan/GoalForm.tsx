import { useState } from 'preact/hooks';
import type { GoalStanding, OneGoalFragment } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { cameBack } from '../writing/writing.ts';
import { Clash } from './Clash.tsx';
import {
  draftOf,
  EMPTY_STEP,
  type GoalDraft,
  goalBody,
  joined,
  linesOf,
  newGoal,
  type StepDraft,
  unfinished,
} from './goal.ts';
import { StepFields } from './StepFields.tsx';
import { words } from './words.ts';
import type { SideWords, Writer } from './writer.ts';

const LONGEST = 1_000;
const MOST_STEPS = 10;
const STANDINGS: readonly GoalStanding[] = ['OPEN', 'REACHED', 'LET_GO'];

interface Props {
  writer: Writer;
  matter: string;
  what: string;
  draft: GoalDraft;
  /** The same goal as it is in the plan, when it is. */
  stands: OneGoalFragment | undefined;
  /** What matters most to the young person: each may become a goal. */
  ideas: readonly string[];
  change(draft: GoalDraft): void;
  drop(): void;
  sent(): void;
}

/** A goal as it is written or changed, with the steps of whoever writes. Of one the other side set, only those steps. */
export function GoalForm({ writer, matter, what, draft, stands, ideas, change, drop, sent }: Props) {
  const [problem, setProblem] = useState<string>();
  const asked = writer.words;
  const standing = stands ? draftOf(stands, writer.side) : { ...newGoal(), id: draft.id };
  if (draft.basedOn !== standing.basedOn) {
    return (
      <Clash
        title={asked.mine}
        stands={linesOf(standing)}
        mine={linesOf(draft)}
        join={() => change(joined(standing, draft))}
        keepMine={() => change({ ...draft, basedOn: standing.basedOn })}
        keepOther={drop}
      />
    );
  }

  const save = (event: Event) => {
    event.preventDefault();
    const step = unfinished(draft.steps);
    const unsaid = draft.words === undefined || draft.words.trim() ? undefined : asked.goalEmpty;
    const wrong = unsaid ?? (step ? words.stepMissing(step) : undefined);
    setProblem(wrong);
    if (!wrong) {
      sent();
      void writer.send(what, draft, goalBody(matter, writer.templateVersion, draft));
    }
  };
  const changeStep = (at: number, step: StepDraft | undefined) =>
    change({ ...draft, steps: draft.steps.flatMap((each, index) => (index === at ? (step ?? []) : each)) });
  const told = problem ?? (cameBack.value[what] || undefined);

  return (
    <form class="plan-form plan-goal" onSubmit={save}>
      {draft.words === undefined ? (
        <p class="own-words" dir="auto">
          {stands?.words}
        </p>
      ) : (
        <>
          <GoalWords asked={asked} draft={draft} change={change} />
          {!draft.words && !stands && (
            <Ideas asked={asked} ideas={ideas} use={(idea) => change({ ...draft, words: idea })} />
          )}
        </>
      )}
      <h3>{words.steps}</h3>
      <p class="soft">{words.stepsHint}</p>
      {draft.steps.map((step, at) => (
        <StepFields
          key={at}
          number={at + 1}
          step={step}
          youngPerson={writer.youngPerson}
          supporters={writer.supporters}
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
        {asked.save}
      </Button>
      <Button kind="quiet" onClick={drop}>
        {asked.stop}
      </Button>
    </form>
  );
}

function GoalWords({ asked, draft, change }: Pick<Props, 'draft' | 'change'> & { asked: SideWords }) {
  return (
    <>
      <Field
        label={asked.goalLabel}
        hint={asked.goalHint}
        lines={3}
        maxLength={LONGEST}
        value={draft.words ?? ''}
        onInput={(text) => change({ ...draft, words: text })}
        focused
      />
      {draft.basedOn > 0 && (
        <OneOf
          legend={asked.standing}
          choices={STANDINGS.map((value) => ({ value, label: asked.standings[value] }))}
          chosen={draft.standing}
          stacked
          choose={(standing) => change({ ...draft, standing })}
        />
      )}
    </>
  );
}

function Ideas({ asked, ideas, use }: { asked: SideWords; ideas: readonly string[]; use(idea: string): void }) {
  return ideas.length === 0 ? null : (
    <div class="plan-part">
      <h3>{asked.ideas}</h3>
      {ideas.map((idea) => (
        <Button key={idea} onClick={() => use(idea)}>
          <span dir="auto">{idea}</span>
        </Button>
      ))}
    </div>
  );
}
