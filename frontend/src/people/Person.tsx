import { useEffect, useState } from 'preact/hooks';
import type { Me } from '../api/session.ts';
import { GlassBanner } from '../looks/staff/GlassBanner.tsx';
import { saidIn } from '../star/answer.ts';
import { ReadingWords } from '../star/ReadingWords.tsx';
import { StarChart } from '../star/StarChart.tsx';
import { StarTable } from '../star/StarTable.tsx';
import { Differences } from '../star/worker/Differences.tsx';
import { openView, saysAnything } from '../star/worker/viewDraft.ts';
import { WorkerView } from '../star/worker/WorkerView.tsx';
import '../star/journey.css';
import { starWords } from '../star/wording.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Page } from '../ui/Page.tsx';
import { When } from '../ui/When.tsx';
import { TheirSayings } from '../voice/worker/TheirSayings.tsx';
import { areaName } from './areaName.ts';
import type { OnePerson } from './PersonPage.tsx';
import { PersonWays } from './PersonWays.tsx';
import { CASELOAD, hasCaseload, viewPlace } from './places.ts';
import { Supporters } from './Supporters.tsx';
import { TheirJourney } from './TheirJourney.tsx';
import { telling } from './telling.ts';
import { ViewNotice } from './ViewNotice.tsx';
import { words } from './words.ts';

interface Props {
  me: Me;
  person: OnePerson;
}

interface PageProps extends Props {
  /** Asks the server again. */
  again(): void;
}

/** One young person as the people who support them see them: their own star first, then how others see it. */
export function Person({ me, person, again }: PageProps) {
  const { id, name, age, nameIsTheirOwn, star } = person;
  const { latest, view, seenDifferently } = star;
  return (
    <Page title={<bdi>{name}</bdi>} back={CASELOAD} wide>
      {person.glass && <GlassBanner glass={person.glass} ended={again} />}
      <p class="soft">
        {words.years(age)}. {nameIsTheirOwn ? words.ownName : words.councilsName}
      </p>
      <PersonWays me={me} person={person} />
      <ViewNotice youngPerson={id} name={name} />
      <TheirStar person={person} />
      {me.role === 'PRACTITIONER' && person.wording && !person.glass && <WayToView me={me} person={person} />}
      {hasCaseload(me.role) && !person.glass && <TheirSayings id={id} name={name} areaName={areaName} />}
      {latest && view && <Differences name={name} own={latest} view={view} differences={seenDifferently} />}
      {view && <WorkerView view={view} />}
      {latest && <TheirJourney id={id} name={name} newest={latest.id} />}
      <Supporters supporters={person.supporters} name={name} />
    </Page>
  );
}

/** The way to a worker's own view: a first one, a new one, or the one that was begun. */
function WayToView({ me, person: { id, star } }: Props) {
  const [begun, setBegun] = useState(false);
  useEffect(() => void openView(me.id, id).then((draft) => setBegun(saysAnything(draft))), [me.id, id]);
  const anew = star.view?.raterName === me.name ? words.giveNewView : words.giveView;
  return (
    <p>
      <ButtonLink kind="main" href={viewPlace(id)}>
        {begun ? words.carryOnView : anew}
      </ButtonLink>
    </p>
  );
}

function TheirStar({ person: { name, star, starFrom } }: { person: OnePerson }) {
  const { latest, before } = star;
  if (!latest) {
    return (
      <p>
        <strong>{words.noStar}</strong> {starFrom ? words.starFrom(day(starFrom)) : words.neverAsked}
      </p>
    );
  }
  const told = telling(name);
  const areas = starWords(latest.wording, latest.templateVersion)?.areas.map(({ code }) => code) ?? [];
  return (
    <section class="worker-part">
      <h2>{words.starOf(name)}</h2>
      <When moment={latest.givenAt} />
      <div class="person-star">
        <div>
          <StarChart areas={areas} said={saidIn(latest)} before={before ? saidIn(before) : undefined} />
          {before && <p class="soft person-dotted">{words.dotted(day(before.givenAt))}</p>}
        </div>
        <StarTable reading={latest} before={before} caption={told.tableCaption(day(latest.givenAt))} />
      </div>
      <div class="person-words">
        <ReadingWords reading={latest} told={told} />
      </div>
    </section>
  );
}
