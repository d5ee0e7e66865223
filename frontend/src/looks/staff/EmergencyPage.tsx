import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import { OpenGlassesDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { time } from '../../ui/dates.ts';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { counted, type Emergency, LONGEST, open, SHORTEST } from './glass.ts';
import './staff.css';
import { useSameId } from '../../ui/useSameId.ts';
import { TellChoice } from './TellChoice.tsx';
import { words } from './words.ts';

interface Props {
  /** The page of a young person. */
  placeOf(youngPerson: string): string;
}

/** Where somebody who does not support a young person opens their record in an emergency. */
export function EmergencyPage({ placeOf }: Props) {
  return (
    <Page title={words.emergencyTitle}>
      <p>{words.emergencyIntro}</p>
      <OpenNow placeOf={placeOf} />
      <section class="glass-happens">
        <h2>{words.whatHappens}</h2>
        <ul>
          {words.happens.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </section>
      <EmergencyForm placeOf={placeOf} />
    </Page>
  );
}

function OpenNow({ placeOf }: Props) {
  const { data } = useAsk(() => signedInOnly(() => ask(OpenGlassesDocument, {})));
  if (!data || data.openGlasses.length === 0) {
    return null;
  }
  return (
    <Notice kind="plain">
      <p>{words.openNow}</p>
      {data.openGlasses.map(({ id, reference, youngPersonId, endsAt }) => (
        <a key={id} href={placeOf(youngPersonId ?? '')}>
          {words.openUntil(reference, time(endsAt))}
        </a>
      ))}
    </Notice>
  );
}

type Problems = Partial<Record<'reference' | 'reason' | 'tellYoungPerson' | 'notSafe' | 'whole', string>>;

function EmergencyForm({ placeOf }: Props) {
  const [reference, setReference] = useState('');
  const [reason, setReason] = useState('');
  const [tellYoungPerson, setTell] = useState<Emergency['tellYoungPerson']>();
  const [notSafe, setNotSafe] = useState('');
  const [problems, setProblems] = useState<Problems>({});
  const [busy, setBusy] = useState(false);
  const id = useSameId();

  const send = async (event: Event) => {
    event.preventDefault();
    if (!reference.trim() || !tellYoungPerson || busy) {
      setProblems({
        ...(!reference.trim() && { reference: words.referenceMissing }),
        ...(!tellYoungPerson && { tellYoungPerson: words.tellMissing }),
      });
      return;
    }
    const emergency = { reference, reason, tellYoungPerson, notSafe: tellYoungPerson === 'LATER' ? notSafe : null };
    setBusy(true);
    setProblems({});
    try {
      const youngPerson = await open(id.of(emergency), emergency);
      go(placeOf(youngPerson ?? ''));
    } catch (error) {
      setProblems(problemsOf(error));
      setBusy(false);
    }
  };

  return (
    <form class="buttons" onSubmit={(event) => void send(event)}>
      {problems.whole && <Notice kind="problem">{problems.whole}</Notice>}
      <Field
        label={words.reference}
        hint={words.referenceHint}
        kind="code"
        maxLength={20}
        problem={problems.reference}
        value={reference}
        onInput={setReference}
      />
      <ReasonField
        label={words.reason}
        hint={words.reasonHint}
        problem={problems.reason}
        value={reason}
        onInput={setReason}
      />
      <TellChoice chosen={tellYoungPerson} problem={problems.tellYoungPerson} choose={setTell} />
      {tellYoungPerson === 'LATER' && (
        <ReasonField
          label={words.notSafe}
          hint={words.notSafeHint}
          problem={problems.notSafe}
          value={notSafe}
          onInput={setNotSafe}
        />
      )}
      <div>
        <Button kind="main" type="submit" busy={busy}>
          {words.open}
        </Button>
      </div>
    </form>
  );
}

interface ReasonProps {
  label: string;
  hint: string;
  problem: string | undefined;
  value: string;
  onInput(value: string): void;
}

function ReasonField(props: ReasonProps) {
  return (
    <div class="glass-reason">
      <Field {...props} lines={4} maxLength={LONGEST} />
      <p class="soft">{words.counted(counted(props.value), SHORTEST)}</p>
    </div>
  );
}

/** Where the server named a field, its sentence stands there. */
function problemsOf(error: unknown): Problems {
  if (error instanceof Refused && error.code === 'NOT_FOUND') {
    return { reference: words.notFound };
  }
  if (
    error instanceof Refused &&
    (error.field === 'reason' || error.field === 'notSafe' || error.field === 'reference')
  ) {
    return { [error.field]: error.message };
  }
  return { whole: sentenceOf(error) };
}
