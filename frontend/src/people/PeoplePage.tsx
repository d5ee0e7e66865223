import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { AboutThemPage } from '../aboutme/staff/AboutThemPage.tsx';
import { keepFlushing, letters } from '../api/outbox.ts';
import type { Me } from '../api/session.ts';
import { EMERGENCY, looksAt, NOTICES } from '../looks/places.ts';
import { EmergencyPage } from '../looks/staff/EmergencyPage.tsx';
import { NoticesPage } from '../looks/staff/NoticesPage.tsx';
import { isTold, mayOpen } from '../looks/staff/notices.ts';
import { TheirLooksPage } from '../looks/staff/TheirLooksPage.tsx';
import { CONCERNS, concernAt, takesUp } from '../safety/staff/places.ts';
import { reopen } from '../star/worker/viewLetter.ts';
import { lazy } from '../ui/lazy.tsx';
import { path } from '../ui/route.ts';
import { sayingAt, WAITING } from '../voice/worker/places.ts';
import { areaName } from './areaName.ts';
import { CaseloadPage } from './CaseloadPage.tsx';
import { PersonPage } from './PersonPage.tsx';
import './people.css';
import { hasCaseload, LEAVE, personAt, personPlace } from './places.ts';
import { WorkerBar } from './WorkerBar.tsx';

const PeoplePhones = lazy<{ id: string; back: string }>(
  async () => (await import('../accounts/PeoplePhones.tsx')).PeoplePhones,
);

const ConcernPages = lazy<{ me: Me; below: ComponentChildren }>(
  async () => (await import('../safety/staff/ConcernPages.tsx')).ConcernPages,
);

const WorkerSayings = lazy<{ me: Me; areaName: (code: string) => string | undefined }>(
  async () => (await import('../voice/worker/WorkerSayings.tsx')).WorkerSayings,
);

const UnheardPeople = lazy<object>(async () => (await import('../voice/worker/UnheardPeople.tsx')).UnheardPeople);

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
      {path.value === LEAVE ? leave : <Screen me={me} key={path.value} />}
    </div>
  );
}

function Screen({ me }: { me: Me }) {
  const place = path.value;
  const person = personAt(place);
  const looks = looksAt(place);
  if (person?.part === 'phones') {
    return <PeoplePhones id={person.id} back={personPlace(person.id)} />;
  }
  if (person?.part === 'about-me') {
    return <AboutThemPage id={person.id} back={personPlace(person.id)} />;
  }
  if (person) {
    return <PersonPage me={me} id={person.id} giving={person.part === 'view'} />;
  }
  if (hasCaseload(me.role) && (place === WAITING || sayingAt(place))) {
    return <WorkerSayings me={me} areaName={areaName} />;
  }
  if (takesUp(me.role) && (place === CONCERNS || concernAt(place))) {
    return <ConcernPages me={me} below={me.role === 'SAFEGUARDING_LEAD' && <UnheardPeople />} />;
  }
  if (place === EMERGENCY && mayOpen(me.role)) {
    return <EmergencyPage placeOf={personPlace} />;
  }
  if (looks && me.role === 'RECORDS_OFFICER') {
    return <TheirLooksPage id={looks} />;
  }
  if (isTold(me.role) && (place === NOTICES || !hasCaseload(me.role))) {
    return <NoticesPage />;
  }
  return <CaseloadPage me={me} />;
}

/** Sends what waits, and opens again what the server could not take. */
function usePost(account: string): void {
  useEffect(() => keepFlushing(account), [account]);
  useEffect(() => {
    for (const letter of letters.value) {
      void reopen(account, letter);
    }
  }, [letters.value]);
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
