import { ask } from '../../api/client.ts';
import { QuoteNewsDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { useQuietly } from '../../ui/useQuietly.ts';
import { words } from './words.ts';

/** On a young person's first page, quietly: what came of words that they let be shown. */
export function QuoteNotice({ placeOf }: { placeOf(saying: string): string }) {
  const data = useQuietly(async () => (await signedInOnly(() => ask(QuoteNewsDocument, {}))).quoteNews);
  return (
    <>
      {data?.map(({ sayingId, audience, outcome, what }) => (
        <Notice kind="plain" key={`${sayingId} ${audience} ${what}`}>
          <p>{words.news[what === 'SHOWN' ? 'SHOWN' : outcome]}</p>
          <a href={placeOf(sayingId)}>{words.look}</a>
        </Notice>
      ))}
    </>
  );
}
