import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { LookNotExpectedDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Named } from '../picture/Named.tsx';
import { Button } from '../ui/Button.tsx';
import { day, time } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { asWhat, because, didWhat, type Look } from './because.ts';
import { words } from './words.ts';

/** One look: who, as what, when, at what, why they may; and for the young person, a way to say that it surprises them. */
export function LookItem({ look, mine }: { look: Look; mine: boolean }) {
  const [said, setSaid] = useState(look.notExpected);
  const what = asWhat(look);
  return (
    <li class={look.why === 'BREAK_GLASS' ? 'look-one look-emergency' : 'look-one'}>
      <p class="look-who">
        <Named who={look.who}>
          <bdi>
            <strong>{look.who ?? words.machine}</strong>
          </bdi>
        </Named>
        {what && `, ${what}`}, <time dateTime={look.at}>{words.between(time(look.at), time(look.until))}</time>
      </p>
      {didWhat(look).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{because(look)}</p>
      {look.reason && (
        <blockquote class="look-reason" dir="auto">
          {look.reason}
        </blockquote>
      )}
      {look.toldAt && day(look.toldAt) !== day(look.at) && <p class="soft">{words.toldLater(day(look.toldAt))}</p>}
      {said ? <Said said={said} /> : mine && <NotExpected look={look} saidSo={setSaid} />}
    </li>
  );
}

type Unexpected = NonNullable<Look['notExpected']>;

function Said({ said: { saidAt, told } }: { said: Unexpected }) {
  return (
    <div role="status">
      <p>{words.said(day(saidAt))}</p>
      {told.length === 0 && <p>{words.sentToNobody}</p>}
      {told.map(({ name, seenAt }) => (
        <p key={name}>{seenAt ? words.seenBy(name, day(seenAt)) : words.sentTo(name)}</p>
      ))}
    </div>
  );
}

interface Props {
  look: Look;
  saidSo(unexpected: Unexpected): void;
}

/** Asks first: what is said here goes to somebody. */
function NotExpected({ look, saidSo }: Props) {
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const say = async () => {
    setBusy(true);
    try {
      const input = { clientMutationId: crypto.randomUUID(), lookId: look.id };
      const { lookNotExpected } = await signedInOnly(() => ask(LookNotExpectedDocument, { input }));
      if (lookNotExpected.look.notExpected) {
        saidSo(lookNotExpected.look.notExpected);
      }
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.notExpected}
        <span class="unseen">{words.notExpectedOf(look.who ?? words.machine, time(look.at))}</span>
      </Button>
    );
  }
  return (
    <fieldset class="look-ask">
      <legend class="unseen">{words.notExpected}</legend>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.ask}</p>
      <div class="look-answers">
        <Button busy={busy} onClick={() => void say()}>
          {words.yes}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>
          {words.no}
        </Button>
      </div>
    </fieldset>
  );
}
