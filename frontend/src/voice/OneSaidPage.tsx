import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MySayingByIdDocument, type MySayingFragment } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { saw } from './home/news.ts';
import { Line } from './Line.tsx';
import { SAID } from './places.ts';
import { TakeItBack } from './TakeItBack.tsx';
import { aboutLine } from './topic.ts';
import { VerdictForm } from './VerdictForm.tsx';
import { WhoReadsIt } from './WhoReadsIt.tsx';
import { words } from './words.ts';

/** One thing that was said: what came of it, step by step, and what its speaker can do now. */
export function OneSaidPage({ self, id }: { self: Self; id: string }) {
  const { data, problem, again } = useAsk(() => find(id), id);
  const [changed, setChanged] = useState<MySayingFragment>();
  const saying = changed ?? data;
  useEffect(() => {
    if (saying) {
      void saw(self.id, saying);
    }
  }, [saying]);
  const lookAgain = () => {
    setChanged(undefined);
    again();
  };
  return (
    <Page title={words.saidTitle} back={SAID}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!saying && !problem && <p role="status">{common.waiting}</p>}
      {saying && <Saying self={self} saying={saying} changed={setChanged} lookAgain={lookAgain} />}
    </Page>
  );
}

/** What the parts of this page are given: the saying, and how to show it anew. */
export interface Part {
  readonly self: Self;
  readonly saying: MySayingFragment;
  changed(saying: MySayingFragment): void;
  /** Somebody else was quicker: shows what stands now. */
  lookAgain(): void;
}

function Saying(part: Part) {
  const { self, saying } = part;
  const gone = saying.state === 'TAKEN_BACK';
  const isActedOn = saying.happened.some(({ what }) => what === 'ANSWERED' || what === 'DONE');
  return (
    <>
      <p class="soft">
        {aboutLine(saying, self)}
        <br />
        {words.saidOn(day(saying.saidAt))}
      </p>
      <blockquote class="said-words" dir="auto">
        {saying.words ?? (gone ? words.takenBackWords : words.outLoud)}
      </blockquote>
      <Line saying={saying} />
      {isActedOn && !gone && <VerdictForm {...part} />}
      {!gone && <WhoReadsIt {...part} isActedOn={isActedOn} />}
      <TakeItBack {...part} isActedOn={isActedOn} />
    </>
  );
}

async function find(id: string): Promise<MySayingFragment | undefined> {
  const { me } = await signedInOnly(() => ask(MySayingByIdDocument, { id }));
  return me.youngPerson?.saying;
}
