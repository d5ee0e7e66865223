import { ask } from '../../api/client.ts';
import { PanelQuotesDocument } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { words as common } from '../../ui/words.ts';
import '../quote.css';
import { Checks } from './Checks.tsx';
import { words } from './words.ts';

/** Words that the panel is shown; and for the participation lead, those to check. */
export function QuotesPage({ me }: { me: Me }) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(PanelQuotesDocument, {}))).panelQuotes,
  );
  return (
    <Page title={words.way} wide>
      <p class="soft">{words.intro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <section class="quote-part">
        <h2>{words.shown}</h2>
        {!data && !problem && <p role="status">{common.waiting}</p>}
        {data?.length === 0 && <p>{words.none}</p>}
        <ul class="quote-list" aria-label={words.shown}>
          {data?.map((quote) => (
            <li key={quote.words}>
              <blockquote class="quote-words" dir="auto">
                {quote.words}
              </blockquote>
              <p class="soft">{words.by}</p>
            </li>
          ))}
        </ul>
      </section>
      {me.role === 'PARTICIPATION_LEAD' && <Checks changed={again} />}
    </Page>
  );
}
