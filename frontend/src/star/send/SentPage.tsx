import { useEffect } from 'preact/hooks';
import { flush, letters, lookedInto, outOfReach } from '../../api/outbox.ts';
import type { Self } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { words as common } from '../../ui/words.ts';
import { type Draft, draft } from '../draft.ts';
import './send.css';
import { justSent } from '../letter.ts';
import { SEND } from '../places.ts';
import { StarChart } from '../StarChart.tsx';
import { seersAmong, willSee } from '../seers/seers.ts';
import { starWords } from '../wording.ts';
import { words } from './words.ts';

/** The moment after sending. It celebrates that something was said, never what. */
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
  const areas = starWords(sent.star.wording, sent.star.version)?.areas.map(({ code }) => code) ?? [];
  return (
    <Page title={words.sentTitle}>
      <StarChart areas={areas} said={sent.star.answers} turning />
      <HowItFares self={self} id={sent.id} chosen={sent.star.chosen} />
    </Page>
  );
}

function HowItFares({ self, id, chosen }: { self: Self; id: string; chosen: Draft['chosen'] }) {
  const letter = letters.value.find((each) => each.id === id);
  const refused = letter?.refused ?? draft.value?.refused;
  if (refused) {
    return <CameBack sentence={refused} />;
  }
  return (
    <>
      {letter || !lookedInto.value ? <OnItsWay account={self.id} /> : <Arrived self={self} chosen={chosen} />}
      <ButtonLink kind="main" href="/">
        {words.done}
      </ButtonLink>
    </>
  );
}

function Arrived({ self, chosen }: { self: Self; chosen: Draft['chosen'] }) {
  const seers = willSee(seersAmong(self.supporters), chosen);
  const names = new Intl.ListFormat('en-GB').format(seers.map(({ name }) => name));
  return (
    <Notice kind="good">
      <p>{words.sent}</p>
      <p dir="auto">{names ? words.canSee(names) : words.onlyYou}</p>
    </Notice>
  );
}

function OnItsWay({ account }: { account: string }) {
  if (!outOfReach.value) {
    return <Notice kind="plain">{words.sending}</Notice>;
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
    <>
      <Notice kind="problem">
        <p>{words.notSent}</p>
        <p>{sentence}</p>
      </Notice>
      <ButtonLink kind="main" href={SEND}>
        {words.putRight}
      </ButtonLink>
    </>
  );
}
