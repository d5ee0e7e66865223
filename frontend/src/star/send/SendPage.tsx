import { useState } from 'preact/hooks';
import type { Self } from '../../api/session.ts';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { PageTitle } from '../../ui/Page.tsx';
import { words as common } from '../../ui/words.ts';
import { changeDraft, type Draft, isAnswered, wordsAlone } from '../draft.ts';
import { GiveNav } from '../give/GiveNav.tsx';
import { sendStar } from '../letter.ts';
import { areaPlace, HOPE } from '../places.ts';
import { StarChart } from '../StarChart.tsx';
import { Supporters } from '../seers/Supporters.tsx';
import { decided, type Seer, seersAmong } from '../seers/seers.ts';
import type { StarWords } from '../wording.ts';
import { SaidSoFar } from './SaidSoFar.tsx';
import { WhoShouldSee } from './WhoShouldSee.tsx';
import { words } from './words.ts';
import './send.css';

interface Props {
  self: Self;
  draft: Draft;
  star: StarWords;
}

/** The last look before sending: who should see it, and everything that was said. */
export function SendPage({ self, draft, star }: Props) {
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const seers = seersAmong(self.supporters);
  const alone = star.areas.findIndex(({ code }) => wordsAlone(draft.answers[code]));
  const ready = Object.values(draft.answers).some(isAnswered) && alone < 0;

  const send = async (event: Event) => {
    event.preventDefault();
    if (ready && !busy && decided(seers, draft.chosen)) {
      setBusy(true);
      await sendStar(self.id, draft);
    } else {
      setTried(true);
    }
  };

  return (
    <main class="page page-wide give">
      <div class="give-star">
        <StarChart areas={star.areas.map(({ code }) => code)} said={draft.answers} />
      </div>
      <form class="card give-card" onSubmit={send}>
        <PageTitle>{words.sendTitle}</PageTitle>
        {draft.refused && (
          <Notice kind="problem">
            <strong>{words.refusedTitle}</strong> {draft.refused}
          </Notice>
        )}
        <Audience account={self.id} seers={seers} draft={draft} tried={tried} />
        {ready ? (
          <Ways account={self.id} seers={seers} draft={draft} busy={busy} />
        ) : (
          <NotYet star={star} alone={alone} />
        )}
        <SaidSoFar draft={draft} star={star} />
      </form>
    </main>
  );
}

interface AudienceProps {
  account: string;
  seers: readonly Seer[];
  draft: Draft;
  tried: boolean;
}

function Audience({ account, seers, draft: { chosen }, tried }: AudienceProps) {
  return (
    <>
      {seers.length > 0 && <h2>{words.whoShouldSee}</h2>}
      {chosen && seers.length > 0 ? (
        <WhoShouldSee account={account} seers={seers} chosen={chosen} tried={tried} />
      ) : (
        <Supporters seers={seers} />
      )}
    </>
  );
}

/** To all of them or chosen one by one: two buttons of one weight, so that neither is the one that is meant. */
function Ways({ account, seers, draft, busy }: Omit<AudienceProps, 'tried'> & { busy: boolean }) {
  const [only] = seers;
  if (draft.chosen || !only) {
    return <GiveNav next={words.send} busy={busy} />;
  }
  return (
    <div class="send-ways">
      <Button type="submit" busy={busy}>
        {seers.length === 1 ? words.sendTo(only.name) : words.sendToAll}
      </Button>
      <Button onClick={() => changeDraft(account, { chosen: {} })}>{words.chooseWho}</Button>
      <ButtonLink kind="quiet" href={HOPE}>
        {common.back}
      </ButtonLink>
    </div>
  );
}

function NotYet({ star, alone }: { star: StarWords; alone: number }) {
  const area = star.areas[alone];
  return (
    <>
      <Notice kind="plain">{area ? words.wordsAlone(area.label) : words.nothingYet}</Notice>
      <ButtonLink kind="main" href={areaPlace(area ? alone + 1 : 1)}>
        {area ? words.changePart(area.label) : words.toFirst}
      </ButtonLink>
    </>
  );
}
