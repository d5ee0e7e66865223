import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { CouncilAnswer } from '../CouncilAnswer.tsx';
import { type Family, timesOf, type Wish } from '../family.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { PlanForm } from './PlanForm.tsx';
import { TheirHappened } from './TheirHappened.tsx';
import { TheirTime } from './TheirTime.tsx';
import { words } from './words.ts';

export interface Place {
  readonly account: string;
  readonly person: string;
}

/** One wish as a worker sees it, with all that can be said about it. */
export function TheirWish({ family, wish, ...place }: Place & { family: Family; wish: Wish }) {
  const [open, setOpen] = useState<'ANSWER' | 'PLAN' | 'HAPPENED'>();
  const done = () => setOpen(undefined);
  const times = timesOf(family, wish.id);
  const view = wish.answer?.view;
  return (
    <section class="family-part">
      <h2>
        <bdi>{wish.who}</bdi>
      </h2>
      <p>
        {words.wanted[wish.wanted]}
        {wish.often && `: ${words.often[wish.often].toLowerCase()}`}
      </p>
      {wish.words && (
        <p class="own-words" dir="auto">
          {wish.words}
        </p>
      )}
      <CouncilAnswer wish={wish} />
      {view && (
        <p dir="auto">
          {words.theyThink(words.agreements[view.agreement], day(view.writtenAt))} {view.words}
        </p>
      )}
      {open === 'ANSWER' && <AnswerForm {...place} name={family.name} wish={wish} done={done} />}
      {open === 'PLAN' && <PlanForm {...place} wish={wish.id} done={done} />}
      {open === 'HAPPENED' && <TheirHappened {...place} wish={wish.id} time={undefined} done={done} />}
      {!open && (
        <div class="family-row">
          <Button onClick={() => setOpen('ANSWER')}>{wish.isAnswered ? words.giveAgain : words.give}</Button>
          {wish.wanted !== 'NOT_SEE' && <Button onClick={() => setOpen('PLAN')}>{words.plan}</Button>}
          <Button onClick={() => setOpen('HAPPENED')}>{words.addTime}</Button>
        </div>
      )}
      <h3>{words.times}</h3>
      {times.length === 0 && <p class="soft">{words.noTimes}</p>}
      <ul class="family-times">
        {times.map((time) => (
          <li key={time.id}>
            <TheirTime {...place} name={family.name} time={time} />
          </li>
        ))}
      </ul>
    </section>
  );
}
