import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';

type Asking = FunctionComponent<{ self: Self }>;

/** The place on a young person's first page where they are asked about a phone they do not know; fetched after it. */
export function PhoneNotice({ self }: { self: Self }) {
  const [asking, setAsking] = useState<{ Part: Asking }>();
  useEffect(() => {
    // Without a connection there is nothing to ask about.
    import('./asking/UnknownPhones.tsx').then(
      ({ UnknownPhones }) => setAsking({ Part: UnknownPhones }),
      () => undefined,
    );
  }, []);
  return asking ? <asking.Part self={self} /> : null;
}
