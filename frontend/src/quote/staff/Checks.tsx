import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { QuotesToCheckDocument, type ToCheckFragment } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { CheckForm } from './CheckForm.tsx';
import { words } from './words.ts';

/** Words that wait for a check, and those that were released, which can be taken down. */
export function Checks({ changed }: { changed(): void }) {
  const { data, problem, again } = useAsk(async () => signedInOnly(() => ask(QuotesToCheckDocument, {})));
  const [told, setTold] = useState(false);
  const waiting = data?.quotesToCheck;
  const released = data && [...data.forPanel, ...data.forEverybody];
  const done = () => {
    setTold(true);
    again();
    changed();
  };
  return (
    <>
      <section class="quote-part">
        <h2>{words.toCheck}</h2>
        <p class="soft">{words.toCheckIntro}</p>
        {problem && <Notice kind="problem">{problem}</Notice>}
        {told && <Notice kind="good">{words.done}</Notice>}
        {waiting?.length === 0 && <p>{words.noneToCheck}</p>}
        <List label={words.toCheck} quotes={waiting ?? []} done={done} />
      </section>
      <section class="quote-part">
        <h2>{words.released}</h2>
        {released?.length === 0 && <p>{words.noneReleased}</p>}
        <List label={words.released} quotes={released ?? []} done={done} />
      </section>
    </>
  );
}

function List({ label, quotes, done }: { label: string; quotes: readonly ToCheckFragment[]; done(): void }) {
  return (
    <ul class="quote-list" aria-label={label}>
      {quotes.map((quote) => (
        <li key={quote.id}>
          <One quote={quote} done={done} />
        </li>
      ))}
    </ul>
  );
}

function One({ quote, done }: { quote: ToCheckFragment; done(): void }) {
  const [act, setAct] = useState<'RELEASED' | 'NOT_RELEASED'>();
  return (
    <article class="quote-card">
      <h3>{words.audience[quote.audience]}</h3>
      <blockquote class="quote-words" dir="auto">
        {quote.shownWords ?? quote.words}
      </blockquote>
      {act ? (
        <CheckForm quote={quote} outcome={act} done={done} stop={() => setAct(undefined)} />
      ) : (
        <div class="quote-row">
          {!quote.shownWords && <Button onClick={() => setAct('RELEASED')}>{words.release}</Button>}
          <Button kind="quiet" onClick={() => setAct('NOT_RELEASED')}>
            {quote.shownWords ? words.takeDown : words.keepBack}
          </Button>
        </div>
      )}
    </article>
  );
}
