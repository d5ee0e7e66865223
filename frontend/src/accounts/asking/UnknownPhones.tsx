import { useState } from 'preact/hooks';
import type { Self } from '../../api/session.ts';
import { useAsk } from '../../ui/useAsk.ts';
import { findMine, isAskedAbout } from './mine.ts';
import { PhoneIsOff } from './PhoneIsOff.tsx';
import { WasThatYou } from './WasThatYou.tsx';

/** Asks about each phone that came in as them and that they do not know yet, the newest first and one at a time. */
export function UnknownPhones({ self }: { self: Self }) {
  const { data } = useAsk(findMine, self.id);
  const [off, setOff] = useState(0);
  const next = data?.find(isAskedAbout);
  return (
    <>
      {off > 0 && <PhoneIsOff key={off} />}
      {next && (
        <section class="notice notice-plain">
          <WasThatYou key={next.id} owner={self.id} phone={next} ended={() => setOff(off + 1)} />
        </section>
      )}
    </>
  );
}
