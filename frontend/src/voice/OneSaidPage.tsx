import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MySayingByIdDocument, type MySayingFragment } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { saw } from '../news/news.ts';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { soon } from '../ui/soon.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { Line } from './Line.tsx';
import { SAID } from './places.ts';
import { isUnchecked } from './standing.ts';
import { TakeItBack } from './TakeItBack.tsx';
import { aboutLine } from './topic.ts';
import { useForgetTyped } from './typed.ts';
import { VerdictForm } from './VerdictForm.tsx';
import { WhoReadsIt } from './WhoReadsIt.tsx';
import { words } from './words.ts';

const MyQuotes = soon<{ sayingId: string; said: string; over: boolean; changed(): void }>(
  async () => (await import('../quote/MyQuotes.tsx')).MyQuotes,
);

const SpokenPart = soon<Part>(async () => (await import('./SpokenPart.tsx')).SpokenPart);

/** One thing that was said: what came of it, step by step, and what its speaker can do now. */
export function OneSaidPage({ self, id }: { self: Self; id: string }) {
  const { data, problem, again } = useAsk(() => find(id), id);
  const [now, setNow] = useState<{ saying: MySayingFragment; told: readonly string[] }>();
  const saying = now?.saying ?? data;
  useEffect(() => {
    if (saying) {
      // Without a connection it stays news, and that is all.
      saw(saying.id, saying.happened.at(-1)?.at).catch(() => undefined);
    }
  }, [saying]);
  const lookAgain = () => {
    setNow(undefined);
    again();
  };
  return (
    <Page title={words.oneSaidTitle} back={SAID}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!saying && !problem && <p role="status">{common.waiting}</p>}
      {now && <Told sentences={now.told} />}
      {saying && (
        <Saying
          self={self}
          saying={saying}
          changed={(saying, ...told) => setNow({ saying, told })}
          lookAgain={lookAgain}
        />
      )}
    </Page>
  );
}

/** What the parts of this page are given: the saying, and how to show it anew and tell what was done. */
export interface Part {
  readonly self: Self;
  readonly saying: MySayingFragment;
  changed(saying: MySayingFragment, ...told: string[]): void;
  /** Somebody else was quicker: shows what stands now. */
  lookAgain(): void;
}

/** What was just done, in words. The focus moves here, because what was pressed is gone. */
function Told({ sentences }: { sentences: readonly string[] }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [sentences]);
  return (
    <div class="said-told" tabIndex={-1} ref={place}>
      <Notice kind="good">
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Notice>
    </div>
  );
}

function Saying(part: Part) {
  const { self, saying } = part;
  const gone = saying.state === 'TAKEN_BACK';
  const unchecked = isUnchecked(saying.recordingState);
  useForgetTyped(self.id, saying);
  const isActedOn = saying.happened.some(({ what }) => what === 'ANSWERED' || what === 'DONE');
  return (
    <>
      <p class="soft">
        {aboutLine(saying, self)}
        <br />
        {words.saidOn(day(saying.saidAt))}
      </p>
      {!unchecked && (
        <blockquote class="said-words" dir="auto">
          {saying.words ?? (gone ? words.takenBackWords : words.outLoud)}
        </blockquote>
      )}
      {saying.manner === 'SPOKEN' && !gone && <SpokenPart {...part} />}
      <Line saying={saying} />
      {isActedOn && !gone && <VerdictForm {...part} />}
      {!gone && <WhoReadsIt {...part} isActedOn={isActedOn} />}
      {!unchecked && (gone || saying.words) && (
        <MyQuotes sayingId={saying.id} said={saying.words ?? ''} over={gone} changed={part.lookAgain} />
      )}
      {!unchecked && <TakeItBack {...part} isActedOn={isActedOn} />}
    </>
  );
}

async function find(id: string): Promise<MySayingFragment | undefined> {
  const { me } = await signedInOnly(() => ask(MySayingByIdDocument, { id }));
  return me.youngPerson?.saying;
}
