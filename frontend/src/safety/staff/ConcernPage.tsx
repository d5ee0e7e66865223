import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import {
  CloseConcernDocument,
  type ConcernPartsFragment,
  OneConcernDocument,
  TakeUpDocument,
} from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Player } from '../../recording/Player.tsx';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { words as common } from '../../ui/words.ts';
import './concerns.css';
import { CONCERNS, concernSound } from './places.ts';
import { words } from './words.ts';

const LONGEST = 2_000;

interface Props {
  id: string;
  /** True for those who may close one. */
  closes: boolean;
}

/** One concern with every word of it, and what can be done about it. */
export function ConcernPage({ id, closes }: Props) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(OneConcernDocument, { id })), id);
  const concern = data?.concern;
  return (
    <Page title={concern ? words.item(concern.number, concern.reference) : words.title} back={CONCERNS}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!concern && !problem && <p role="status">{common.waiting}</p>}
      {concern && (
        <>
          <About concern={concern} />
          <Doing concern={concern} closes={closes} changed={again} />
        </>
      )}
    </Page>
  );
}

function About({ concern }: OfConcern) {
  const { name, cause, raisedAt, state, who, signs, reason, done } = concern;
  return (
    <>
      <p>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        : {words.causes[cause]}. {words.since(raisedAt)}
      </p>
      <p role="status">{words.states[state](who ?? '')}</p>
      {cause === 'RECORDING' ? <Listening concern={concern} /> : <Said text={concern.words} />}
      <p class="soft">{words.stays}</p>
      {signs.length > 0 && (
        <section>
          <h2>{words.signsTitle}</h2>
          <ul>
            {signs.map((sign) => (
              <li key={sign}>{words.signs[sign] ?? sign}</li>
            ))}
          </ul>
          <p class="soft">{words.signsNote}</p>
        </section>
      )}
      {reason && <Told title={words.closedReason} text={reason} />}
      {done && <Told title={words.closedDone} text={done} />}
    </>
  );
}

function Said({ text }: { text: string | null }) {
  return (
    <>
      <h2>{words.said}</h2>
      {text ? (
        <blockquote class="concern-words" dir="auto">
          {text}
        </blockquote>
      ) : (
        <p>{words.saidNothing}</p>
      )}
    </>
  );
}

/** What nobody could write down is listened to here. */
function Listening({ concern: { id, sound } }: OfConcern) {
  if (sound !== 'CAN_BE_HEARD') {
    return <p>{sound === 'DAMAGED' ? words.damaged : words.notHeardHere}</p>;
  }
  return (
    <>
      <h2>{words.listenTitle}</h2>
      <p>{words.listen}</p>
      <Player src={concernSound(id)} />
    </>
  );
}

function Told({ title, text }: { title: string; text: string }) {
  return (
    <section>
      <h2>{title}</h2>
      <p class="concern-words" dir="auto">
        {text}
      </p>
    </section>
  );
}

interface OfConcern {
  concern: ConcernPartsFragment;
}

function Doing({ concern, closes, changed }: OfConcern & { closes: boolean; changed(): void }) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const act = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await signedInOnly(work);
      changed();
    } catch (error) {
      const late = error instanceof Refused && error.code === 'CONFLICT';
      setProblem(late ? words.overtaken : sentenceOf(error));
      if (late) {
        changed();
      }
    }
    setBusy(false);
  };
  const sent = () => ({ clientMutationId: crypto.randomUUID(), concernId: concern.id, version: concern.version });
  if (concern.state === 'CLOSED') {
    return null;
  }
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.takeUpNote}</p>
      <div>
        <Button
          kind={concern.version === 0 ? 'main' : 'other'}
          busy={busy}
          onClick={() => void act(() => ask(TakeUpDocument, { input: sent() }))}
        >
          {concern.version === 0 ? words.takeUp : words.takeOver}
        </Button>
      </div>
      {closes && concern.version > 0 && (
        <CloseForm
          busy={busy}
          close={(reason, done) => void act(() => ask(CloseConcernDocument, { input: { ...sent(), reason, done } }))}
        />
      )}
    </>
  );
}

function CloseForm({ busy, close }: { busy: boolean; close(reason: string, done: string): void }) {
  const [reason, setReason] = useState('');
  const [done, setDone] = useState('');
  return (
    <form
      class="buttons"
      onSubmit={(event) => {
        event.preventDefault();
        close(reason, done);
      }}
    >
      <h2>{words.closeTitle}</h2>
      <Field label={words.reason} lines={3} maxLength={LONGEST} value={reason} onInput={setReason} />
      <Field label={words.done} lines={3} maxLength={LONGEST} value={done} onInput={setDone} />
      <div>
        <Button type="submit" busy={busy}>
          {words.close}
        </Button>
      </div>
    </form>
  );
}
