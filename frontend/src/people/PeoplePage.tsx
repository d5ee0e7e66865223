import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect } from 'preact/hooks';
import { keepFlushing, letters } from '../api/outbox.ts';
import type { Me } from '../api/session.ts';
import { reopen } from '../star/worker/viewLetter.ts';
import { lazy } from '../ui/lazy.tsx';
import { path } from '../ui/route.ts';
import { CaseloadPage } from './CaseloadPage.tsx';
import { PersonPage } from './PersonPage.tsx';
import './people.css';
import { LEAVE, personAt, personPlace } from './places.ts';
import { WorkerBar } from './WorkerBar.tsx';

const PeoplePhones = lazy<{ id: string; back: string }>(
  async () => (await import('../accounts/PeoplePhones.tsx')).PeoplePhones,
);

interface Props {
  me: Me;
  /** The page for signing out, which everybody has. */
  leave: ComponentChildren;
}

/** Everything a worker sees. Fetched only when a worker signs in. */
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
  const person = personAt(path.value);
  if (person?.part === 'phones') {
    return <PeoplePhones id={person.id} back={personPlace(person.id)} />;
  }
  return person ? <PersonPage me={me} id={person.id} giving={person.part === 'view'} /> : <CaseloadPage me={me} />;
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
