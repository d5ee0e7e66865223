import { useState } from 'preact/hooks';
import type { NoticesQuery } from '../../api/generated/graphql.ts';
import { serverNow } from '../../api/serverTime.ts';
import { Button } from '../../ui/Button.tsx';
import { day, time } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { looksPlace } from '../places.ts';
import { useAct } from './act.ts';
import { end } from './glass.ts';
import { saw } from './notices.ts';
import { words } from './words.ts';

type One = NoticesQuery['notices']['nodes'][number];

const when = (moment: string) => words.at(day(moment), time(moment));

/** One thing that somebody must be told, and that they have seen it. */
export function NoticeItem({ notice }: { notice: One }) {
  const { id, kind, who, role, reference, happenedAt, youngPersonId, glass } = notice;
  const [seenAt, setSeenAt] = useState(notice.seenAt);
  const { busy, problem, act } = useAct(async () => setSeenAt(await saw(id)));
  return (
    <li class={seenAt ? 'notice-one' : 'notice-one notice-new'}>
      <p class="soft">{when(happenedAt)}</p>
      <p>
        <strong>{words[kind](who, words.roles[role], reference)}</strong>
      </p>
      {glass && <About glass={glass} />}
      {youngPersonId && <a href={looksPlace(youngPersonId)}>{words.whoLooked}</a>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {seenAt ? (
        <p class="soft">{words.seenOn(when(seenAt))}</p>
      ) : (
        <div>
          <Button busy={busy} onClick={act}>
            {words.seen}
          </Button>
        </div>
      )}
    </li>
  );
}

function About({
  glass: { id, reason, notSafe, toldAt, endsAt, endedAt, canEnd },
}: {
  glass: NonNullable<One['glass']>;
}) {
  const [over, setOver] = useState(endedAt);
  const { busy, problem, act } = useAct(async () => {
    await end(id);
    setOver((serverNow() ?? new Date()).toISOString());
  });
  return (
    <>
      {reason && <p>{words.why}</p>}
      {reason && <blockquote class="glass-words">{reason}</blockquote>}
      {toldAt ? <p>{words.youngPersonTold(day(toldAt))}</p> : <p>{words.youngPersonNotTold}</p>}
      {!toldAt && notSafe && <blockquote class="glass-words">{notSafe}</blockquote>}
      {over && <p>{words.endedAt(when(over))}</p>}
      {canEnd && !over && (
        <div class="glass-open">
          <p>{words.openStill(time(endsAt))}</p>
          {problem && <Notice kind="problem">{problem}</Notice>}
          <Button busy={busy} onClick={act}>
            {words.end}
          </Button>
        </div>
      )}
    </>
  );
}
