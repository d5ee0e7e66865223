import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PhoneFragment } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { words } from './words.ts';

/** What ending a phone is called for whoever does it, and what they should know first. */
export interface EndWords {
  readonly end: string;
  readonly sure: (here: boolean) => string;
  readonly yes: string;
}

interface Props<OnePhone extends PhoneFragment> {
  phones: readonly OnePhone[];
  told: EndWords;
  end(phone: OnePhone): Promise<void>;
  /** What is asked about a phone in the place of the button that ends it. */
  question?: ((phone: OnePhone) => ComponentChildren) | undefined;
}

/** Every phone that somebody comes in on: which it is, since when, and how to end it. */
export function PhoneList<OnePhone extends PhoneFragment>({ phones, told, end, question }: Props<OnePhone>) {
  return (
    <ul class="phones">
      {phones.map((phone) => (
        <li key={phone.id} class="phone">
          <AboutPhone phone={phone} />
          {question?.(phone) || <EndPhone phone={phone} told={told} end={() => end(phone)} />}
        </li>
      ))}
    </ul>
  );
}

function AboutPhone({ phone }: { phone: PhoneFragment }) {
  return (
    <>
      <p class="phone-name">
        <strong>{phone.here ? words.thisPhone : words.aPhone}</strong>
        <span>{phone.passkey ? words.byPasskey : words.byPin}</span>
      </p>
      <p>{words.madeOn(day(phone.madeAt))}</p>
      {phone.usedAt && <p>{words.usedOn(day(phone.usedAt))}</p>}
    </>
  );
}

function EndPhone({ phone, told, end }: { phone: PhoneFragment; told: EndWords; end(): Promise<void> }) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const endIt = async () => {
    setBusy(true);
    try {
      await end();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {asking ? (
        <div class="phone-sure">
          <p role="alert">{told.sure(phone.here)}</p>
          <Button busy={busy} onClick={endIt}>
            {told.yes}
          </Button>
          <Button kind="quiet" onClick={() => setAsking(false)}>
            {words.keep}
          </Button>
        </div>
      ) : (
        <Button onClick={() => setAsking(true)}>
          {told.end}
          <span class="unseen"> {words.madeOn(day(phone.madeAt))}</span>
        </Button>
      )}
    </>
  );
}
