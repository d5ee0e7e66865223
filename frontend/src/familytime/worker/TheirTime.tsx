import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import type { Time } from '../family.ts';
import { TimeCard } from '../TimeCard.tsx';
import { TheirHappened } from './TheirHappened.tsx';
import type { Place } from './TheirWish.tsx';
import { words } from './words.ts';

/** One time as a worker sees it: both sides, and how it felt, which only the young person can say. */
export function TheirTime({ name, time, ...place }: Place & { name: string; time: Time }) {
  const [open, setOpen] = useState(false);
  const { theirs } = time;
  return (
    <TimeCard
      time={time}
      heading={<h4>{day(time.day)}</h4>}
      words={words}
      mine={words.theySay(name)}
      theirs={words.weSay}
    >
      {open ? (
        <TheirHappened {...place} wish={time.wishId} time={time} done={() => setOpen(false)} />
      ) : (
        theirs?.what !== 'MOVED' && (
          <div>
            <Button onClick={() => setOpen(true)}>
              {theirs ? words.changeHappened : words.sayHappened} <span class="unseen">{day(time.day)}</span>
            </Button>
          </div>
        )
      )}
    </TimeCard>
  );
}
