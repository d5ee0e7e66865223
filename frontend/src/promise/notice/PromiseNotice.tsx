import { ask } from '../../api/client.ts';
import { PromiseNewsDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useQuietly } from '../../ui/useQuietly.ts';
import { PROMISES } from '../places.ts';
import { words } from './words.ts';

/** On a young person's first page, quietly: that there is news about a promise that answers what they said. */
export function PromiseNotice() {
  const data = useQuietly(async () => (await signedInOnly(() => ask(PromiseNewsDocument, {}))).myPromises);
  return data?.isAnythingNew ? (
    <Notice kind="plain">
      <p>{words.news}</p>
      <a href={PROMISES}>{words.look}</a>
    </Notice>
  ) : null;
}
