import { useState } from 'preact/hooks';
import type { MyPhoneFragment } from '../../api/generated/graphql.ts';
import type { Self } from '../../api/session.ts';
import { isAskedAbout } from './mine.ts';
import { PhoneIsOff } from './PhoneIsOff.tsx';
import { WasThatYou } from './WasThatYou.tsx';

/** Asks about each phone that came in as them and that they do not know yet, the newest first and one at a time. */
export function UnknownPhones({ self, phones }: { self: Self; phones: readonly MyPhoneFragment[] }) {
  const [off, setOff] = useState(0);
  const next = phones.find(isAskedAbout);
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
