import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MyPhoneFragment } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';

interface Asking {
  Part: FunctionComponent<{ self: Self; phones: readonly MyPhoneFragment[] }>;
  phones: readonly MyPhoneFragment[];
}

/** The place on a young person's first page where they are asked about a phone they do not know; fetched after it. */
export function PhoneNotice({ self }: { self: Self }) {
  const [asking, setAsking] = useState<Asking>();
  useEffect(() => {
    // Without a connection there is nothing to ask about.
    find().then(setAsking, () => undefined);
  }, []);
  return asking ? <asking.Part self={self} phones={asking.phones} /> : null;
}

/** On most days there is no such phone, and then the question is not fetched either. */
async function find(): Promise<Asking | undefined> {
  const { findMine, isAskedAbout } = await import('./asking/mine.ts');
  const phones = await findMine();
  return phones.some(isAskedAbout)
    ? { Part: (await import('./asking/UnknownPhones.tsx')).UnknownPhones, phones }
    : undefined;
}
