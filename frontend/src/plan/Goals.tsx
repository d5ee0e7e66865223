import type { OneGoalFragment } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { useDraft } from '../writing/useDraft.ts';
import { GoalForm } from './GoalForm.tsx';
import { draftOf, type GoalDraft, newGoal } from './goal.ts';
import { AskHappening, SaidHappening } from './Happening.tsx';
import type { PlanNow } from './PlanPages.tsx';
import { words } from './words.ts';
import type { Writer } from './writer.ts';

interface Props {
  writer: Writer;
  matter: string;
  goals: readonly OneGoalFragment[];
  /** What the young person said about whether each is happening, and whether they are asked. */
  happening: PlanNow['happening'];
  asks: boolean;
  /** What matters most to the young person: each may become a goal. */
  ideas: readonly string[];
  /** In an emergency a plan is only read. */
  readOnly?: boolean;
}

/** What is to happen in a matter: goals in the words of whoever set them, with small steps. One is written at a time. */
export function Goals({ writer, matter, goals, happening, asks, ideas, readOnly = false }: Props) {
  const what = writer.draftName(`goal/${matter}`);
  const { draft, isOpen, change, drop, sent } = useDraft<GoalDraft>(writer.account, what);
  const mayBegin = isOpen && !draft && !readOnly;
  const begin = (goal: OneGoalFragment) => change(draftOf(goal, writer.side));
  const form = draft && (
    <GoalForm
      key={draft.id}
      writer={writer}
      matter={matter}
      what={what}
      draft={draft}
      stands={goals.find(({ id }) => id === draft.id)}
      change={change}
      drop={() => void drop()}
      ideas={ideas.filter((idea) => goals.every(({ words: wanted }) => wanted !== idea))}
      sent={sent}
    />
  );
  return (
    <section class="plan-part">
      <h2>{writer.words.goals}</h2>
      {goals.length === 0 && !draft && <p class="soft">{writer.words.noGoals}</p>}
      <ul class="plan-list">
        {goals.map((goal) =>
          draft?.id === goal.id ? (
            <li key={goal.id}>{form}</li>
          ) : (
            <li key={goal.id} class="plan-goal">
              <OneGoal goal={goal} writer={writer} />
              <IsHappening account={writer.account} goal={goal} all={happening} asks={asks} />
              {mayBegin && <ChangeGoal goal={goal} own={goal.side === writer.side} change={begin} />}
            </li>
          ),
        )}
      </ul>
      {draft && !goals.some(({ id }) => id === draft.id) && form}
      {mayBegin && (
        <div>
          <Button onClick={() => change(newGoal())}>{writer.words.addGoal}</Button>
        </div>
      )}
    </section>
  );
}

/** Of the last two words, so that a change is seen. */
const SHOWN = 2;

interface HappeningProps {
  account: string;
  goal: OneGoalFragment;
  all: PlanNow['happening'];
  asks: boolean;
}

function IsHappening({ account, goal, all, asks }: HappeningProps) {
  const said = all.filter(({ goalId }) => goalId === goal.id).slice(0, SHOWN);
  return asks && goal.standing === 'OPEN' ? (
    <AskHappening account={account} goal={goal} said={said} />
  ) : (
    <SaidHappening said={said} />
  );
}

/** One's own goal is changed whole; to one of the other side one has steps. */
function ChangeGoal({
  goal,
  own,
  change,
}: {
  goal: OneGoalFragment;
  own: boolean;
  change(goal: OneGoalFragment): void;
}) {
  const [label, named] = own
    ? [words.changeGoal, words.changeGoalNamed(goal.words)]
    : [words.addMySteps, words.addMyStepsTo(goal.words)];
  return (
    <button type="button" class="button button-quiet" aria-label={named} onClick={() => change(goal)}>
      {label}
    </button>
  );
}

function OneGoal({ goal, writer }: { goal: OneGoalFragment; writer: Writer }) {
  return (
    <>
      <p class="own-words" dir="auto">
        {goal.words}
      </p>
      <p class="soft" dir="auto">
        <Named who={goal.side === writer.side ? undefined : goal.by}>
          {goal.side !== writer.side && `${words.goalOf(goal.by)}. `}
          {writer.words.standings[goal.standing]}
        </Named>
      </p>
      {goal.steps.length > 0 && (
        <ol class="plan-steps">
          {goal.steps.map((step, index) => (
            <li key={index}>
              <span dir="auto">{step.what}</span>
              <span class="soft" dir="auto">
                <Named who={step.who === 'YOUNG_PERSON' ? undefined : step.name}>
                  {words.by(step.who === 'YOUNG_PERSON' ? writer.youngPerson : step.name, day(step.by))}
                </Named>
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
