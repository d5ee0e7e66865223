import { ask } from '../api/client.ts';
import { PanelQuotesDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import '../quote/quote.css';
import { words } from '../quote/staff/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';

/** Words that young people let the panel read, asked for each time: what was taken back is not there. */
export function Quotes() {
  const { data, problem } = useAsk(async () => (await signedInOnly(() => ask(PanelQuotesDocument, {}))).panelQuotes);
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.length === 0 && <p>{words.none}</p>}
      <ul class="quote-list" aria-label={words.shown}>
        {data?.map((quote) => (
          <li key={quote.words} class="pack-card">
            <blockquote class="quote-words" dir="auto">
              {quote.words}
            </blockquote>
            <p class="soft">{words.by}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
