import { useEffect, useState } from 'preact/hooks';
import { TheParts } from '../aboutme/TheParts.tsx';
import { ask } from '../api/client.ts';
import { TakingOverDocument, type TakingOverQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { type MatterWords, matterWords } from '../matter/wording.ts';
import { day } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import './day.css';
import { NotYet } from '../ui/NotYet.tsx';
import { LastWords } from './LastWords.tsx';
import { StillOpen } from './StillOpen.tsx';
import { words } from './words.ts';

type TakingOver = TakingOverQuery['takeOver'];

/** All that whoever takes over has to know, on one page, so that nobody has to tell their story again. */
export function TakeOverPage({ id, back }: { id: string; back: string }) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(TakingOverDocument, { id })), id);
  const matters = useMatters();
  if (!data) {
    return <NotYet title={words.whyTitle} back={back} wide problem={problem} again={again} />;
  }
  const { takeOver } = data;
  const { name, aboutMe } = takeOver;
  return (
    <Page title={<bdi>{words.takeOver(name)}</bdi>} back={back} wide>
      <p class="soft">{words.looked(name)}</p>
      {takeOver.latest && <Why name={name} latest={takeOver.latest} />}
      <section class="day-worker">
        <h2>{words.aboutTitle}</h2>
        {aboutMe?.parts.length ? <TheParts page={aboutMe} /> : <p>{words.aboutNone(name)}</p>}
      </section>
      <section class="day-worker">
        <h2>{words.openTitle}</h2>
        <StillOpen id={id} open={takeOver.open} />
      </section>
      <section class="day-worker">
        <h2>{words.planTitle}</h2>
        <LastWords written={takeOver.words} matters={matters} />
      </section>
    </Page>
  );
}

function Why({ name, latest }: { name: string; latest: NonNullable<TakingOver['latest']> }) {
  return (
    <section class="day-worker">
      <h2>{words.whyTitle}</h2>
      <p>{words.why(latest.from, latest.to, day(latest.handedAt))}</p>
      <p>{words.told(name)}</p>
      <p class="day-said day-theirs" dir="auto">
        {latest.reason}
      </p>
    </section>
  );
}

/** The names of the plan's matters; their codes until they are there. */
function useMatters(): readonly MatterWords[] {
  const [matters, setMatters] = useState<readonly MatterWords[]>([]);
  useEffect(() => {
    matterWords('STAFF').then(setMatters, () => undefined);
  }, []);
  return matters;
}
