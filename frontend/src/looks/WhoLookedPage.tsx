import { useEffect, useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day, time } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { LookList } from './LookList.tsx';
import { type MyNotice, saw, sawAll, unseenNotices } from './mine.ts';
import { words } from './words.ts';

/** Where a young person sees who looked at their things, when and why. */
export function WhoLookedPage({ self }: { self: Self }) {
  useEffect(() => {
    // It is told again next time when that could not be noted.
    sawAll('COPY_ASKED').catch(() => undefined);
  }, []);
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      <p class="soft">{words.lists}</p>
      {unseenNotices.value
        .filter(({ kind }) => kind === 'EMERGENCY')
        .map((notice) => (
          <Emergency key={notice.id} notice={notice} />
        ))}
      <LookList id={self.id} mine empty={words.empty} />
    </Page>
  );
}

function Emergency({ notice: { id, who, role, happenedAt } }: { notice: MyNotice }) {
  const [problem, setProblem] = useState<string>();
  return (
    <Notice kind="plain">
      <p>{words.emergency(who, words.roles[role], day(happenedAt), time(happenedAt))}</p>
      {problem && <p>{problem}</p>}
      <div>
        <Button onClick={() => void saw(id).catch((error) => setProblem(sentenceOf(error)))}>{words.seen}</Button>
      </div>
    </Notice>
  );
}
