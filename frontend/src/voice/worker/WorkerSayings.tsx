import type { Me } from '../../api/session.ts';
import { path } from '../../ui/route.ts';
import type { AreaName } from './about.ts';
import { sayingAt } from './places.ts';
import { SayingPage } from './SayingPage.tsx';
import { WaitingPage } from './WaitingPage.tsx';

interface Props {
  me: Me;
  areaName: AreaName;
}

/** What waits for a worker, or one thing that was said to them. */
export function WorkerSayings({ me, areaName }: Props) {
  const place = sayingAt(path.value);
  return place ? <SayingPage me={me} place={place} areaName={areaName} /> : <WaitingPage me={me} areaName={areaName} />;
}
