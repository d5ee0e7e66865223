import type { ComponentChildren, ComponentType } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { AboutThemPage } from '../aboutme/staff/AboutThemPage.tsx';
import type { Me } from '../api/session.ts';
import { BRING, bringsBenchmarks, OTHER_COUNCILS, readsBenchmarks } from '../benchmark/places.ts';
import { CHARTER, readsCharter } from '../charter/places.ts';
import { TEAM } from '../day/places.ts';
import { INDICATORS } from '../indicator/places.ts';
import { closesQuarters, drillAt, PANEL, packAt, readsReleases, releaseAt } from '../insight/places.ts';
import { EMERGENCY, looksAt, NOTICES } from '../looks/places.ts';
import { EmergencyPage } from '../looks/staff/EmergencyPage.tsx';
import { NoticesPage } from '../looks/staff/NoticesPage.tsx';
import { isTold, mayOpen } from '../looks/staff/notices.ts';
import { TheirLooksPage } from '../looks/staff/TheirLooksPage.tsx';
import { PROMISES, promiseAt, readsPromises } from '../promise/places.ts';
import { QUOTES, readsQuotes } from '../quote/places.ts';
import { WORKER_CALENDAR } from '../review/places.ts';
import { CONCERNS, concernAt, takesUp } from '../safety/staff/places.ts';
import { COPIES, copyAt } from '../story/places.ts';
import { lazy } from '../ui/lazy.tsx';
import { path } from '../ui/route.ts';
import { sayingAt, WAITING } from '../voice/worker/places.ts';
import { areaName } from './areaName.ts';
import { CaseloadPage } from './CaseloadPage.tsx';
import { isPanel, PanelWays } from './PanelWays.tsx';
import { PersonPage } from './PersonPage.tsx';
import './people.css';
import { CASELOAD, hasCaseload, LEAVE, personAt, personPlace } from './places.ts';
import { usePost } from './usePost.ts';
import { WorkerBar } from './WorkerBar.tsx';

/** One of the pages about one young person; `part` is what follows their id in its address. */
interface PartProps {
  me: Me;
  id: string;
  part: string;
  back: string;
}

const PeoplePhones = lazy<PartProps>(async () => (await import('../accounts/PeoplePhones.tsx')).PeoplePhones);

const TheirReviewPage = lazy<PartProps>(
  async () => (await import('../review/staff/TheirReviewPage.tsx')).TheirReviewPage,
);

const WorkerCalendar = lazy<object>(async () => (await import('../review/staff/WorkerCalendar.tsx')).WorkerCalendar);
const TheirFamilyTime = lazy<PartProps>(
  async () => (await import('../familytime/worker/TheirFamilyTime.tsx')).TheirFamilyTime,
);

const TheirHelp = lazy<PartProps>(async () => (await import('../wish/worker/TheirHelp.tsx')).TheirHelp);

const TheirLetters = lazy<PartProps>(async () => (await import('../visit/worker/TheirLetters.tsx')).TheirLetters);

const ConcernPages = lazy<{ me: Me; below: ComponentChildren }>(
  async () => (await import('../safety/staff/ConcernPages.tsx')).ConcernPages,
);

const WorkerSayings = lazy<{ me: Me; areaName: (code: string) => string | undefined }>(
  async () => (await import('../voice/worker/WorkerSayings.tsx')).WorkerSayings,
);

const DayPage = lazy<object>(async () => (await import('../day/DayPage.tsx')).DayPage);

const TeamPage = lazy<object>(async () => (await import('../day/TeamPage.tsx')).TeamPage);

const TakeOverPage = lazy<PartProps>(async () => (await import('../day/TakeOverPage.tsx')).TakeOverPage);

const HandOverPage = lazy<PartProps>(async () => (await import('../day/HandOverPage.tsx')).HandOverPage);

const PanelPages = lazy<{
  me: Me;
  release: string | undefined;
  drill: string | undefined;
  areaName: (code: string) => string | undefined;
}>(async () => (await import('../insight/PanelPages.tsx')).PanelPages);

const BenchmarksPage = lazy<object>(async () => (await import('../benchmark/BenchmarksPage.tsx')).BenchmarksPage);
const IndicatorsPage = lazy<{ me: Me; areaName: (code: string) => string | undefined }>(
  async () => (await import('../indicator/IndicatorsPage.tsx')).IndicatorsPage,
);
const CharterPage = lazy<{ me: Me }>(async () => (await import('../charter/staff/CharterPage.tsx')).CharterPage);
const PackPage = lazy<{ me: Me; id: string; charter: string; areaName: (code: string) => string | undefined }>(
  async () => (await import('../pack/PackPage.tsx')).PackPage,
);
const BringPage = lazy<object>(async () => (await import('../benchmark/BringPage.tsx')).BringPage);

const PromisePages = lazy<{ me: Me; promise: string | undefined }>(
  async () => (await import('../promise/staff/PromisePages.tsx')).PromisePages,
);

const CopyPages = lazy<{ place: string }>(async () => (await import('../story/staff/CopyPages.tsx')).CopyPages);

const QuotesPage = lazy<{ me: Me }>(async () => (await import('../quote/staff/QuotesPage.tsx')).QuotesPage);

const UnheardPeople = lazy<object>(async () => (await import('../voice/worker/UnheardPeople.tsx')).UnheardPeople);

const TheirPeoplePage = lazy<PartProps>(
  async () => (await import('../mypeople/staff/TheirPeoplePage.tsx')).TheirPeoplePage,
);
const TheirHomePage = lazy<PartProps>(async () => (await import('../homes/staff/TheirHomePage.tsx')).TheirHomePage);

/** The pages about one young person besides their own, by the first word after their id in the address. */
const TheirPlanPages = lazy<PartProps>(async () => (await import('../plan/staff/TheirPlanPages.tsx')).TheirPlanPages);

const PARTS: Readonly<Record<string, ComponentType<PartProps>>> = {
  phones: PeoplePhones,
  'about-me': AboutThemPage,
  plan: TheirPlanPages,
  review: TheirReviewPage,
  'family-time': TheirFamilyTime,
  help: TheirHelp,
  letters: TheirLetters,
  people: TheirPeoplePage,
  home: TheirHomePage,
  handover: TakeOverPage,
  'hand-over': HandOverPage,
};

interface Props {
  me: Me;
  /** The page for signing out, which everybody has. */
  leave: ComponentChildren;
}

/** Everything that workers, and those who watch over records, see. Fetched only when one of them signs in. */
export function PeoplePage({ me, leave }: Props) {
  useCalmLook();
  usePost(me.id);
  return (
    <div class="worker">
      <WorkerBar me={me} />
      {isPanel(path.value, me.role) && <PanelWays me={me} />}
      {path.value === LEAVE ? leave : <Screen me={me} key={path.value} />}
    </div>
  );
}

function Screen({ me }: { me: Me }) {
  const place = path.value;
  const person = personAt(place);
  const looks = looksAt(place);
  if (hasCaseload(me.role) && (place === WAITING || sayingAt(place))) {
    return <WorkerSayings me={me} areaName={areaName} />;
  }
  if (person) {
    const Part = PARTS[person.part.split('/')[0] ?? ''];
    return Part ? (
      <Part me={me} id={person.id} part={person.part} back={personPlace(person.id)} />
    ) : (
      <PersonPage me={me} id={person.id} giving={person.part === 'view'} />
    );
  }
  if (takesUp(me.role) && (place === CONCERNS || concernAt(place))) {
    return <ConcernPages me={me} below={me.role === 'SAFEGUARDING_LEAD' && <UnheardPeople />} />;
  }
  if (place === WORKER_CALENDAR && me.role === 'PRACTITIONER') {
    return <WorkerCalendar />;
  }
  if (place === EMERGENCY && mayOpen(me.role)) {
    return <EmergencyPage placeOf={personPlace} />;
  }
  if (looks && me.role === 'RECORDS_OFFICER') {
    return <TheirLooksPage id={looks} />;
  }
  if (me.role === 'RECORDS_OFFICER' && (place === COPIES || copyAt(place))) {
    return <CopyPages place={place} />;
  }
  if (readsPromises(me.role) && (place === PROMISES || promiseAt(place))) {
    return <PromisePages me={me} promise={promiseAt(place)} />;
  }
  if (place === QUOTES && readsQuotes(me.role)) {
    return <QuotesPage me={me} />;
  }
  if (place === OTHER_COUNCILS && readsBenchmarks(me.role)) {
    return <BenchmarksPage />;
  }
  if (place === INDICATORS && readsReleases(me.role)) {
    return <IndicatorsPage me={me} areaName={areaName} />;
  }
  if (place === CHARTER && readsCharter(me.role)) {
    return <CharterPage me={me} />;
  }
  if (place === BRING && bringsBenchmarks(me.role)) {
    return <BringPage />;
  }
  const pack = packAt(place);
  if (pack && readsReleases(me.role)) {
    return <PackPage me={me} id={pack} charter={CHARTER} areaName={areaName} />;
  }
  if (readsReleases(me.role) && (place === PANEL || releaseAt(place) || closesQuarters(me.role))) {
    return <PanelPages me={me} release={releaseAt(place)} drill={drillAt(place)} areaName={areaName} />;
  }
  if (isTold(me.role) && (place === NOTICES || !hasCaseload(me.role))) {
    return <NoticesPage />;
  }
  if (place === TEAM && me.role === 'MANAGER') {
    return <TeamPage />;
  }
  return place === CASELOAD || !hasCaseload(me.role) ? <CaseloadPage me={me} /> : <DayPage />;
}

/** Adult pages are always in the calm look; the look a young person chose on this device comes back afterwards. */
function useCalmLook(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    const before = dataset['look'];
    dataset['look'] = 'calm';
    return () => {
      if (before) {
        dataset['look'] = before;
      }
    };
  }, []);
}
