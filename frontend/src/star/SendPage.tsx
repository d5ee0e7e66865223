import { useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { PageTitle } from '../ui/Page.tsx';
import { type Draft, isAnswered, wordsAlone } from './draft.ts';
import { GiveNav } from './GiveNav.tsx';
import { sendStar } from './letter.ts';
import { areaPlace } from './places.ts';
import { SaidSoFar } from './SaidSoFar.tsx';
import { StarChart } from './StarChart.tsx';
import { Supporters } from './Supporters.tsx';
import type { StarWords } from './wording.ts';
import { words } from './words.ts';

interface Props {
  self: Self;
  draft: Draft;
  star: StarWords;
}

/** The last look before sending: whose eyes it is for, and everything that was said. */
export function SendPage({ self, draft, star }: Props) {
  const [busy, setBusy] = useState(false);
  const alone = star.areas.findIndex(({ code }) => wordsAlone(draft.answers[code]));
  const ready = Object.values(draft.answers).some(isAnswered) && alone < 0;

  const send = async (event: Event) => {
    event.preventDefault();
    if (ready && !busy) {
      setBusy(true);
      await sendStar(self.id, draft);
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
        <Supporters self={self} />
        {ready ? <GiveNav next={words.send} busy={busy} /> : <NotYet star={star} alone={alone} />}
        <SaidSoFar draft={draft} star={star} />
      </form>
    </main>
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
