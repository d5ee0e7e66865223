import { useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { today } from '../ui/today.ts';
import { FeelingForm } from './FeelingForm.tsx';
import type { Time } from './family.ts';
import { MyHappened } from './MyHappened.tsx';
import { TimeCard } from './TimeCard.tsx';
import { words } from './words.ts';

/** One time, as both sides say it and as it felt; with ways to say it oneself. */
export function MyTime({ self, time }: { self: Self; time: Time }) {
  const [open, setOpen] = useState<'HAPPENED' | 'FEELING'>();
  const { mine, feeling } = time;
  const hasCome = time.day <= today();
  const done = () => setOpen(undefined);
  return (
    <TimeCard time={time} heading={<h3>{day(time.day)}</h3>} words={words} mine={words.mine} theirs={words.theirs}>
      {open === 'HAPPENED' && <MyHappened self={self} wish={time.wishId} time={time} done={done} />}
      {open === 'FEELING' && <FeelingForm account={self.id} time={time} done={done} />}
      {!open && (
        <div class="family-row">
          {mine?.what !== 'MOVED' && (
            <Button onClick={() => setOpen('HAPPENED')}>{mine ? words.changeHappened : words.sayHappened}</Button>
          )}
          {hasCome && (
            <Button onClick={() => setOpen('FEELING')}>{feeling ? words.changeFeeling : words.sayFeeling}</Button>
          )}
        </div>
      )}
    </TimeCard>
  );
}
