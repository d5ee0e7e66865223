import { ask } from '../api/client.ts';
import { type CheckWordsInput, LeaveAsSoundDocument, WhatWasHeardDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { HeardWords } from '../recording/HeardWords.tsx';
import { Player, soundPlace } from '../recording/Player.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { sendWords } from './checked.ts';
import { GIVEN_UP } from './givenUp.ts';
import type { Part } from './OneSaidPage.tsx';
import type { Unchecked } from './standing.ts';
import { TakeItBack } from './TakeItBack.tsx';
import { TypeWords } from './TypeWords.tsx';
import { useOnce } from './useOnce.ts';
import { words } from './words.ts';

interface Props extends Part {
  recordingId: string;
  state: Unchecked;
}

/** Is this what you said? Nobody else hears of it, and nothing comes of it, before its speaker has answered. */
export function CheckWords({ recordingId, state, ...part }: Props) {
  const heard = state === 'PLEASE_CHECK';
  const waits = state === 'RECORDED' || state === 'TRANSCRIBING';
  const givenUp = GIVEN_UP[state];
  const mine = part.saying.audience.people.length === 0;
  const whoHears = (mine ? givenUp?.mine : givenUp?.now) ?? (waits && !mine ? words.nobodyUnless : words.nobodyYet);
  return (
    <section class="card check-words">
      <div class="say-title">
        <h2>{words.recordingTitles[state]}</h2>
        <ReadAloud text={[words.recordingTitles[state], words.recordingMeans[state], whoHears].join('. ')} />
      </div>
      <p>{words.recordingMeans[state]}</p>
      {givenUp && <p>{whoHears}</p>}
      {state !== 'COULD_NOT_OPEN' && <Player src={soundPlace(recordingId)} />}
      {heard ? <Heard part={part} recordingId={recordingId} /> : <TypeWords {...part} label={words.typeIt} begin="" />}
      {waits && <Button onClick={part.lookAgain}>{words.lookAgain}</Button>}
      {state !== 'COULD_NOT_OPEN' && <LeaveIt {...part} />}
      <TakeItBack {...part} isActedOn={false} says={givenUp && !mine ? { ...DELETING, ...givenUp } : DELETING} />
      {!givenUp && <p class="soft">{whoHears}</p>}
    </section>
  );
}

const DELETING = {
  offer: words.deleteIt,
  title: words.deleteTitle,
  means: words.deleteMeans,
  yes: words.deleteYes,
  done: words.deleteDone,
  doneKept: words.takeBackDoneKept,
};

function Heard({ part, recordingId }: { part: Part; recordingId: string }) {
  const { data, problem, again } = useAsk(() => findHeard(recordingId), recordingId);
  const { busy, problem: refused, send } = useWords(part);
  if (problem) {
    return (
      <>
        <Notice kind="problem">{problem}</Notice>
        <Button onClick={again}>{common.tryAgain}</Button>
      </>
    );
  }
  if (!data) {
    return <p role="status">{common.waiting}</p>;
  }
  return (
    <>
      {data.practice && <p class="check-practice">{words.practice}</p>}
      <HeardWords text={data.text} unsure={data.unsure} />
      {data.unsure.includes('1') && <p class="soft">{words.unsureMeans}</p>}
      {refused && <Notice kind="problem">{refused}</Notice>}
      <Button kind="main" busy={busy} onClick={() => void send({ sayingId: part.saying.id, words: data.text })}>
        {words.thatsRight}
      </Button>
      <TypeWords {...part} label={words.changeIt} begin={data.text} />
    </>
  );
}

const useWords = (part: Part) =>
  useOnce<Omit<CheckWordsInput, 'clientMutationId'>>({ act: (input) => sendWords(part, input) });

function LeaveIt({ saying, changed }: Part) {
  const { busy, problem, send } = useOnce<{ sayingId: string }>({
    act: async (input) => {
      const { saying: now } = (await ask(LeaveAsSoundDocument, { input })).leaveAsSound;
      changed(now, now.audience.people.length > 0 ? words.leftAsSoundNow : words.leftAsSoundNowMine);
    },
  });
  return (
    <div class="check-leave">
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button busy={busy} onClick={() => void send({ sayingId: saying.id })}>
        {words.leaveIt}
      </Button>
      {saying.audience.people.length > 0 && <p class="soft">{words.leaveMeans}</p>}
    </div>
  );
}

async function findHeard(id: string) {
  const { me } = await signedInOnly(() => ask(WhatWasHeardDocument, { id }));
  return me.youngPerson?.recording.machineWords ?? undefined;
}
