import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type QuoteAudience, TakeQuoteBackDocument } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSend } from '../ui/useSend.ts';
import { OfferForm } from './OfferForm.tsx';
import { holds, type MyQuote, standing } from './standing.ts';
import { words } from './words.ts';

interface Props {
  audience: QuoteAudience;
  sayingId: string;
  said: string;
  over: boolean;
  /** The newest first. */
  quotes: readonly MyQuote[];
  changed(): void;
}

/** What one audience may be shown, where that is and was, and a yes or a no to it. */
export function OneAudience({ audience, sayingId, said, over, quotes, changed }: Props) {
  const [offering, setOffering] = useState(false);
  const [told, setTold] = useState<string>();
  const { busy, problem, send } = useSend();
  const [newest, ...before] = quotes;
  const done = (sentence: string) => {
    setOffering(false);
    setTold(sentence);
    changed();
  };
  const takeBack = async () => {
    const wanted = { sayingId, audience };
    if (
      await send(wanted, (clientMutationId) => ask(TakeQuoteBackDocument, { input: { ...wanted, clientMutationId } }))
    ) {
      done(words.takenBack);
    }
  };
  const isOn = newest !== undefined && holds(newest);
  return (
    <article class="quote-card" aria-label={words.audiences[audience]}>
      <h3>{words.audiences[audience]}</h3>
      <p class="soft">{words.audienceMeans[audience]}</p>
      {told && <Notice kind="good">{told}</Notice>}
      {newest ? <Offer quote={newest} /> : <p>{words.no}</p>}
      {problem && <Notice kind="problem">{problem}</Notice>}
      {over ? null : offering ? (
        <OfferForm
          audience={audience}
          sayingId={sayingId}
          said={said}
          sent={() => done(words.offered)}
          stop={() => setOffering(false)}
        />
      ) : (
        <div class="quote-row">
          {isOn && (
            <Button busy={busy} onClick={() => void takeBack()}>
              {words.back}
            </Button>
          )}
          <Button kind={isOn ? 'quiet' : 'other'} onClick={() => setOffering(true)}>
            {isOn ? words.other : words.offer[audience]}
          </Button>
        </div>
      )}
      {before.length > 0 && (
        <details>
          <summary>{words.before}</summary>
          <ul class="quote-list">
            {before.map((quote) => (
              <li key={quote.offeredAt}>
                <Offer quote={quote} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </article>
  );
}

/** Whose reading the words are in: others read them only where they were shown. */
function labelOf({ shownWords, stands, shownUntil }: MyQuote): string {
  if (!shownWords) {
    return words.yourWords;
  }
  return stands === 'SHOWN' || shownUntil ? words.shownAs : words.wouldRead;
}

function Offer({ quote }: { quote: MyQuote }) {
  const { words: own, shownWords, reason, shownFrom, shownUntil, stands } = quote;
  return (
    <>
      <p>{standing(quote)}</p>
      {reason && (
        <blockquote class="quote-words" dir="auto">
          {reason}
        </blockquote>
      )}
      {stands === 'NOT_RELEASED' && shownFrom && shownUntil && <p>{words.was(day(shownFrom), day(shownUntil))}</p>}
      <p class="soft">{labelOf(quote)}</p>
      <blockquote class="quote-words" dir="auto">
        {shownWords ?? own}
      </blockquote>
    </>
  );
}
