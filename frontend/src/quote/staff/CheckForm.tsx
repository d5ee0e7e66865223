import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { CheckQuoteDocument, type QuoteOutcome } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useSend } from '../../ui/useSend.ts';
import { words } from './words.ts';

interface Props {
  quote: { readonly id: string; readonly words: string };
  outcome: QuoteOutcome;
  done(): void;
  stop(): void;
}

/** Releases words, perhaps with some left out; or says why they are not shown. */
export function CheckForm({ quote, outcome, done, stop }: Props) {
  const releases = outcome === 'RELEASED';
  const [text, setText] = useState(releases ? quote.words : '');
  const { busy, problem, send } = useSend();
  const submit = async (event: Event) => {
    event.preventDefault();
    const wanted = { quoteId: quote.id, outcome, ...(releases ? { words: text } : { reason: text }) };
    if (await send(wanted, (clientMutationId) => ask(CheckQuoteDocument, { input: { ...wanted, clientMutationId } }))) {
      done();
    }
  };
  return (
    <form class="quote-part" onSubmit={(event) => void submit(event)} aria-busy={busy} noValidate>
      <Field
        label={releases ? words.wordsLabel : words.reasonLabel}
        hint={releases ? words.wordsHint : words.reasonHint}
        lines={3}
        value={text}
        onInput={setText}
        focused
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="quote-row">
        <Button type="submit" busy={busy}>
          {releases ? words.confirmRelease : words.confirmKeepBack}
        </Button>
        <Button kind="quiet" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </form>
  );
}
