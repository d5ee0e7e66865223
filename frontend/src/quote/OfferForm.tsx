import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { OfferQuoteDocument, type QuoteAudience } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useSend } from '../ui/useSend.ts';
import { words } from './words.ts';

interface Props {
  audience: QuoteAudience;
  sayingId: string;
  said: string;
  sent(): void;
  stop(): void;
}

type Which = 'ALL' | 'PART';

const CHOICES = [
  { value: 'ALL' as const, label: words.all },
  { value: 'PART' as const, label: words.part },
];

/** Which of their words one audience may be shown. Nothing is chosen to begin with. */
export function OfferForm({ audience, sayingId, said, sent, stop }: Props) {
  const [which, setWhich] = useState<Which>();
  const [part, setPart] = useState(said);
  const { busy, problem, setProblem, send } = useSend();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!which) {
      setProblem(words.chooseWhich);
      return;
    }
    const wanted = { sayingId, audience, words: which === 'ALL' ? said : part };
    if (await send(wanted, (clientMutationId) => ask(OfferQuoteDocument, { input: { ...wanted, clientMutationId } }))) {
      sent();
    }
  };
  return (
    <form class="quote-part" onSubmit={(event) => void submit(event)} aria-busy={busy} noValidate>
      <OneOf legend={words.which} choices={CHOICES} chosen={which} choose={(chosen: Which) => setWhich(chosen)} />
      {which === 'PART' && (
        <Field label={words.partLabel} hint={words.partHint} lines={4} value={part} onInput={setPart} />
      )}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="quote-row">
        <Button type="submit" busy={busy}>
          {words.send}
        </Button>
        <Button kind="quiet" onClick={stop}>
          {words.stop}
        </Button>
      </div>
    </form>
  );
}
