import { useEffect } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyQuotesDocument, type QuoteAudience, SawQuotesDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { OneAudience } from './OneAudience.tsx';
import './quote.css';
import { words } from './words.ts';

const AUDIENCES: readonly QuoteAudience[] = ['PANEL', 'PUBLIC'];

interface Props {
  sayingId: string;
  /** All of what they said. */
  said: string;
  /** They took the saying back: there is only to read where words of it were. */
  over: boolean;
  /** A yes or no to the panel is told with who may hear it too. */
  changed(): void;
}

/** Whether others may be shown what somebody said, audience by audience, and what came of it. */
export function MyQuotes({ sayingId, said, over, changed }: Props) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(MyQuotesDocument, { of: sayingId }))).myQuotes,
    sayingId,
  );
  const isThere = data !== undefined && data.length > 0;
  useEffect(() => {
    if (isThere) {
      // Without a connection it stays news, and that is all.
      saw(sayingId).catch(() => undefined);
    }
  }, [isThere, sayingId]);
  if (over && !isThere) {
    return null;
  }
  return (
    <section class="quote-part">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <p class="soft">{words.means}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {data &&
        AUDIENCES.filter((audience) => !over || data.some((quote) => quote.audience === audience)).map((audience) => (
          <OneAudience
            key={audience}
            audience={audience}
            sayingId={sayingId}
            said={said}
            over={over}
            quotes={data.filter((quote) => quote.audience === audience)}
            changed={() => {
              again();
              changed();
            }}
          />
        ))}
    </section>
  );
}

const saw = (sayingId: string) =>
  signedInOnly(() => ask(SawQuotesDocument, { input: { clientMutationId: crypto.randomUUID(), sayingId } }));
