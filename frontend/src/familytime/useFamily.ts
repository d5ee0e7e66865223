import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { FamilyTimeNowDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { useAsk } from '../ui/useAsk.ts';
import { arrived } from '../writing/writing.ts';

/** Somebody's family time: now, or the months up to an earlier day. */
export function useFamily(id: string) {
  const [until, setUntil] = useState<string>();
  const asked = useAsk(
    async () => (await signedInOnly(() => ask(FamilyTimeNowDocument, { id, until: until ?? null }))).familyTime,
    `${id} ${arrived.value} ${until ?? ''}`,
  );
  return { ...asked, until, setUntil };
}
