import { serverNow } from '../api/serverTime.ts';
import { daysSince } from '../ui/ago.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { send } from './letter.ts';
import type { PlanNow } from './PlanPages.tsx';
import { words } from './words.ts';

/** So long after the last word it is asked again. */
const DAYS = 14;

type Mark = Pick<PlanNow['happening'][number], 'happening' | 'saidAt'>;

interface Props {
  account: string;
  goal: { readonly id: string; readonly words: string };
  /** What was said so far, the newest first. */
  said: readonly Mark[];
}

/** Now and then: is this goal happening? One tap, and what was said before stays beside it. */
export function AskHappening({ account, goal, said }: Props) {
  const say = (happening: Mark['happening']) => {
    const what = `plan/happening/${goal.id}`;
    void send(account, what, happening, { is: 'HAPPENING', input: { goalId: goal.id, happening } });
  };
  return (
    <>
      <SaidHappening said={said} />
      {isDue(said[0]) && (
        <fieldset class="plan-happening">
          <legend>
            {words.happening} <span class="unseen">{goal.words}</span>
          </legend>
          {(['YES', 'A_BIT', 'NO'] as const).map((one) => (
            <Button key={one} onClick={() => say(one)}>
              {words.happenings[one]}
            </Button>
          ))}
        </fieldset>
      )}
    </>
  );
}

/** What the young person said about a goal, the newest first. */
export function SaidHappening({ said }: { said: readonly Mark[] }) {
  return said.length === 0 ? null : (
    <ul class="plan-list">
      {said.map(({ happening, saidAt }) => (
        <li key={saidAt} class="soft">
          {words.saidHappening(day(saidAt), words.happenings[happening])}
        </li>
      ))}
    </ul>
  );
}

const isDue = (last: Mark | undefined) => !last || daysSince(last.saidAt, serverNow() ?? new Date()) >= DAYS;
