import type { Me } from '../../api/session.ts';
import { Ties } from '../../promise/staff/Ties.tsx';
import { Player, soundPlace } from '../../recording/Player.tsx';
import { Button, ButtonLink } from '../../ui/Button.tsx';
import { dayAndTime } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { Waiting } from '../../ui/Waiting.tsx';
import { words as common } from '../../ui/words.ts';
import { Acts } from './Acts.tsx';
import { type AreaName, aboutWhat } from './about.ts';
import { EMPTY, useDraft } from './draft.ts';
import { Left } from './Left.tsx';
import { WAITING } from './places.ts';
import { Steps } from './Steps.tsx';
import { type Saying, type Speaker, useSaying } from './saying.ts';
import './waiting.css';
import { words } from './words.ts';

interface Props {
  me: Me;
  place: { readonly youngPerson: string; readonly saying: string };
  areaName: AreaName;
}

/** One thing that was said, in their words: what happened with it, and what can be done now. */
export function SayingPage({ me, place, areaName }: Props) {
  const shown = useSaying(place.youngPerson, place.saying);
  const { draft, change } = useDraft(me.id, place.saying);
  const { data: speaker, saying, problem, again } = shown;
  const left = draft && <Left draft={draft} acts={saying?.next.acts ?? []} throwAway={() => change(EMPTY)} />;
  if (speaker === null) {
    return (
      <Page title={words.notFound} back={WAITING} wide>
        <p>{words.notFoundTip}</p>
        {left}
        <p>
          <ButtonLink href={WAITING}>{words.toWaiting}</ButtonLink>
        </p>
      </Page>
    );
  }
  if (problem && !speaker) {
    return (
      <Page title={words.title} back={WAITING} wide>
        <Notice kind="problem">{problem}</Notice>
        <div>
          <Button onClick={again}>{common.tryAgain}</Button>
        </div>
      </Page>
    );
  }
  if (!speaker || !saying || !draft) {
    return <Waiting />;
  }
  return (
    <Page title={<bdi>{titleOf(speaker, saying, areaName)}</bdi>} back={WAITING} wide>
      <div class="saying">
        <TheirWords speaker={speaker} saying={saying} />
        <Steps speaker={speaker} saying={saying} />
        <Acts speaker={speaker} saying={saying} shown={shown} draft={draft} change={change} />
        <Ties saying={saying} />
        {left}
      </div>
    </Page>
  );
}

function TheirWords({ speaker: { name }, saying }: { speaker: Speaker; saying: Saying }) {
  return (
    <section class="saying-said">
      <p class="soft">{words.saidOn(dayAndTime(saying.saidAt))}</p>
      {saying.words ? (
        <blockquote class="saying-words" dir="auto">
          {saying.words}
        </blockquote>
      ) : (
        <p>{words.noWords[saying.state === 'TAKEN_BACK' ? 'TYPED' : saying.manner]}</p>
      )}
      {saying.recordingId && <Player src={soundPlace(saying.recordingId)} />}
      {saying.goodNews && <p>{words.goodNewsNote}</p>}
      <p class="soft">{words.canSee(name)}</p>
    </section>
  );
}

function titleOf({ name, supporters }: Speaker, saying: Saying, areaName: AreaName): string {
  const person = supporters.find(({ id }) => id === saying.about?.personId)?.name;
  return words.sayingTitle(name, aboutWhat(saying, areaName, person));
}
