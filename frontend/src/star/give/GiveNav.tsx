import { BackAndOn } from '../../ui/BackAndOn.tsx';
import { path } from '../../ui/route.ts';
import { beforeThat } from '../places.ts';

/** Back to the question before, and on. */
export function GiveNav({ next, busy = false }: { next: string; busy?: boolean }) {
  return <BackAndOn back={beforeThat(path.value)} next={next} busy={busy} />;
}
