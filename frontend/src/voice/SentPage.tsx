import { useEffect } from 'preact/hooks';
import { flush, letters, lookedInto, outOfReach } from '../api/outbox.ts';
import type { Self } from '../api/session.ts';
import { underway } from '../recording/underway.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { go } from '../ui/route.ts';
import { words as common } from '../ui/words.ts';
import { type Draft, draft } from './draft.ts';
import { hearersAmong, namesOf } from './hearers.ts';
import { justSent, justSpoken } from './letter.ts';
import { CHECK, SAID } from './places.ts';
import { words } from './words.ts';

/** The moment after sending: whether it has arrived, who has it now, and where its speaker hears back. */
export function SentPage({ self }: { self: Self }) {
  const sent = justSent.value;
  useEffect(() => {
    if (!sent) {
      go('/', { replace: true });
    }
  }, [sent]);
  if (!sent) {
    return null;
  }
  const letter = letters.value.find(({ id }) => id === sent.id);
  const refused = letter?.refused ?? draft.value?.refused;
  if (refused) {
    return <CameBack sentence={refused} />;
  }
  return (
    <Page title={words.sentTitle}>
      {letter || !lookedInto.value ? <OnItsWay account={self.id} /> : <Arrived self={self} saying={sent.saying} />}
      <ButtonLink kind="main" href="/">
        {words.done}
      </ButtonLink>
      <ButtonLink href={SAID}>{words.saidTitle}</ButtonLink>
    </Page>
  );
}

function Arrived({ self, saying }: { self: Self; saying: Draft }) {
  if (saying.sound) {
    return <ArrivedAloud />;
  }
  if (saying.people?.length === 0) {
    return <Notice kind="good">{words.sentOnlyMe}</Notice>;
  }
  const names = namesOf(saying, hearersAmong(self.supporters)) ?? '';
  return (
    <>
      <Notice kind="good">
        <p dir="auto">{words.sentTo(names)}</p>
      </Notice>
      <p>{saying.subject === 'GOOD_NEWS' ? words.whatNextGood : words.whatNext}</p>
      <p>{words.notNow}</p>
    </>
  );
}

/** Nobody hears of it yet: whether a machine is writing it down, and what there is to do if none is. */
function ArrivedAloud() {
  const isTheirs = justSpoken.value?.state === 'NOT_TRANSCRIBED';
  const isForNobody = isTheirs || justSpoken.value?.isOnlyMe;
  return (
    <>
      <Notice kind="good">{words.voiceArrived}</Notice>
      <p>{isTheirs ? words.noMachine : words.writingItDown}</p>
      <p>{isForNobody ? words.nobodyYet : words.nobodyUnless}</p>
      <p>{words.notNow}</p>
    </>
  );
}

function OnItsWay({ account }: { account: string }) {
  if (!outOfReach.value) {
    const far = underway.value;
    return (
      <Notice kind="plain">
        {words.sending} {far && words.partsArrived(far.arrived, far.parts)}
      </Notice>
    );
  }
  return (
    <>
      <Notice kind="plain">{words.waiting}</Notice>
      <Button onClick={() => void flush(account)}>{common.tryAgain}</Button>
    </>
  );
}

function CameBack({ sentence }: { sentence: string }) {
  return (
    <Page title={words.refusedTitle}>
      <Notice kind="problem">
        <p>{words.notSent}</p>
        <p>{sentence}</p>
      </Notice>
      <ButtonLink kind="main" href={CHECK}>
        {words.putRight}
      </ButtonLink>
    </Page>
  );
}
