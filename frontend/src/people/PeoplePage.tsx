import { useLayoutEffect } from 'preact/hooks';
import type { Me } from '../api/session.ts';
import { path } from '../ui/route.ts';
import { CaseloadPage } from './CaseloadPage.tsx';
import './people.css';
import { WorkerBar } from './WorkerBar.tsx';

/** Everything a worker sees. Fetched only when a worker signs in. */
export function PeoplePage({ me }: { me: Me }) {
  useCalmLook();
  return (
    <div class="worker">
      <WorkerBar me={me} />
      <Screen me={me} key={path.value} />
    </div>
  );
}

function Screen({ me }: { me: Me }) {
  return <CaseloadPage me={me} />;
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
