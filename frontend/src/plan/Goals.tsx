import { useEffect } from 'preact/hooks';
import type { OneGoalFragment } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { useDraft } from './draft.ts';
import { GoalForm } from './GoalForm.tsx';
import { draftOf, type GoalDraft, newGoal } from './goal.ts';
import { arrived } from './letter.ts';
import { words } from './words.ts';

interface Props {
  self: Self;
  matter: string;
  goals: readonly OneGoalFragment[];
}

/** What is to happen in a matter: goals in the words of whoever set them, with small steps. One is written at a time. */
export function Goals({ self, matter, goals }: Props) {
  const what = `goal/${matter}`;
  const { draft, isOpen, change, drop, sent, find } = useDraft<GoalDraft>(self.id, what);
  useEffect(() => void find(), [arrived.value]);
  const form = draft && (
    <GoalForm
      key={draft.id}
      self={self}
      matter={matter}
      what={what}
      draft={draft}
      stands={goals.find(({ id }) => id === draft.id)}
      change={change}
      drop={() => void drop()}
      sent={sent}
    />
  );
  return (
    <section class="plan-part">
      <h2>{words.goals}</h2>
      {goals.length === 0 && !draft && <p class="soft">{words.noGoals}</p>}
      <ul class="plan-list">
        {goals.map((goal) =>
          draft?.id === goal.id ? (
            <li key={goal.id}>{form}</li>
          ) : (
            <li key={goal.id} class="plan-goal">
              <OneGoal goal={goal} />
              {goal.side === 'YOUNG_PERSON' && isOpen && !draft && (
                <button
                  type="button"
                  class="button button-quiet"
                  aria-label={words.changeGoalNamed(goal.words)}
                  onClick={() => change(draftOf(goal))}
                >
                  {words.changeGoal}
                </button>
              )}
            </li>
          ),
        )}
      </ul>
      {draft && !goals.some(({ id }) => id === draft.id) && form}
      {!draft && isOpen && (
        <div>
          <Button onClick={() => change(newGoal())}>{words.addGoal}</Button>
        </div>
      )}
    </section>
  );
}

function OneGoal({ goal }: { goal: OneGoalFragment }) {
  return (
    <>
      <p class="own-words" dir="auto">
        {goal.words}
      </p>
      <p class="soft" dir="auto">
        {goal.side === 'STAFF' && `${words.goalOf(goal.by)}. `}
        {words.standings[goal.standing]}
      </p>
      {goal.steps.length > 0 && (
        <ol class="plan-steps">
          {goal.steps.map((step, index) => (
            <li key={index}>
              <span dir="auto">{step.what}</span>
              <span class="soft" dir="auto">
                {words.by(step.who === 'YOUNG_PERSON' ? words.me : step.name, day(step.by))}
              </span>
            </li>
          ))}
        </ol>
      )}
    </>
  );
}
