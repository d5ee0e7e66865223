import { useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { Named } from '../picture/Named.tsx';
import { WhoSees } from '../star/WhoSees.tsx';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { waitingOf } from '../writing/waiting.ts';
import { CouncilAnswer } from './CouncilAnswer.tsx';
import { Earlier } from './Earlier.tsx';
import { type Family, nextDay, timesOf, type Wish } from './family.ts';
import { hideableWish } from './hideable.ts';
import { MyHappened } from './MyHappened.tsx';
import { MyTime } from './MyTime.tsx';
import { FAMILY_LETTER, FAMILY_TIME } from './places.ts';
import { ViewForm } from './ViewForm.tsx';
import { WishForm } from './WishForm.tsx';
import { words } from './words.ts';

interface Props {
  self: Self;
  family: Family;
  wish: Wish;
  until: string | undefined;
  show(until: string | undefined): void;
}

/** All about seeing one person: what I want, what the council says, and each time. */
export function WishPage({ self, family, wish, until, show }: Props) {
  const [adding, setAdding] = useState(false);
  const times = timesOf(family, wish.id);
  const next = nextDay(times);
  return (
    <Page
      title={
        <Named who={wish.who}>
          <bdi>{wish.who}</bdi>
        </Named>
      }
      back={FAMILY_TIME}
    >
      {waitingOf(FAMILY_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <MyWish account={self.id} wish={wish} />
      <section class="family-part">
        <h2>{words.answerTitle}</h2>
        <CouncilAnswer wish={wish} />
        {wish.answer && <ViewForm key={wish.answer.id} account={self.id} answer={wish.answer} />}
      </section>
      <section class="family-part">
        <h2>{words.times}</h2>
        <p>{next ? words.next(day(next)) : words.noNext}</p>
        {adding ? (
          <MyHappened self={self} wish={wish.id} time={undefined} done={() => setAdding(false)} />
        ) : (
          <div>
            <Button onClick={() => setAdding(true)}>{words.addTime}</Button>
          </div>
        )}
        {times.length === 0 && <p class="soft">{words.noTimes}</p>}
        <ul class="family-times">
          {times.map((time) => (
            <li key={time.id}>
              <MyTime self={self} time={time} />
            </li>
          ))}
        </ul>
        <Earlier from={family.from} until={until} show={show} />
      </section>
      <WhoSees thing={hideableWish(self, wish.id)} />
    </Page>
  );
}

function MyWish({ account, wish }: { account: string; wish: Wish }) {
  const [changing, setChanging] = useState(false);
  return (
    <section class="family-part">
      <h2>{words.myWish}</h2>
      {changing ? (
        <WishForm account={account} wish={wish} done={() => setChanging(false)} />
      ) : (
        <>
          <p>{wish.often ? words.often[wish.often] : words.wanted[wish.wanted]}</p>
          {wish.words && (
            <p class="own-words" dir="auto">
              {wish.words}
            </p>
          )}
          <div>
            <Button onClick={() => setChanging(true)}>{words.change}</Button>
          </div>
          {wish.before.length > 0 && (
            <details>
              <summary>{words.before}</summary>
              <ul class="family-lines">
                {wish.before.map(({ writtenAt, often, wanted }) => (
                  <li key={writtenAt}>
                    {words.beforeLine(often ? words.often[often] : words.wanted[wanted], day(writtenAt))}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </section>
  );
}
