import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Unreachable } from '../../api/errors.ts';
import { HelpNowDocument, MyConcernsDocument } from '../../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { type Status, stands } from './stands.ts';
import './now.css';
import { useSameId } from '../../ui/useSameId.ts';
import { words } from './words.ts';

const LONGEST = 2_000;

/** Where a young person tells somebody at their council that they need help, and sees who has it. */
export function TellNow({ self }: { self: Self }) {
  const { data, again } = useAsk(() => signedInOnly(() => ask(MyConcernsDocument, {})));
  const [sent, setSent] = useState<Status>();
  const newest = sent ?? data?.myConcerns.nodes[0];
  const open = newest && newest.state !== 'CLOSED' ? newest : undefined;
  const look = () => {
    setSent(undefined);
    again();
  };
  return (
    <section class="help-part">
      <h2>{words.title}</h2>
      {open && <Standing status={open} look={look} />}
      <TellForm self={self} told={open !== undefined} sent={setSent} />
    </section>
  );
}

function Standing({ status, look }: { status: Status; look(): void }) {
  return (
    <Notice kind="plain">
      <p>
        <strong>{stands(status)}</strong>
      </p>
      <p>{words.number(status.number)}</p>
      <p>{words.stays}</p>
      <Button onClick={look}>{words.look}</Button>
    </Notice>
  );
}

function TellForm({ self, told, sent }: { self: Self; told: boolean; sent(status: Status): void }) {
  const [text, setText] = useState('');
  const [about, setAbout] = useState<readonly string[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const id = useSameId();

  const send = async (event: Event) => {
    event.preventDefault();
    if (busy) {
      return;
    }
    const help = { youngPersonId: self.id, words: text, notFor: [...about] };
    setBusy(true);
    setProblem(undefined);
    try {
      const input = { clientMutationId: id.of(help), ...help };
      sent((await signedInOnly(() => ask(HelpNowDocument, { input }))).helpNow.concern);
      id.arrived();
      setText('');
    } catch (error) {
      setProblem(error instanceof Unreachable ? words.notSent : sentenceOf(error));
    }
    setBusy(false);
  };

  return (
    <form class="buttons" onSubmit={(event) => void send(event)}>
      <p>{words.who}</p>
      <p>{words.secret}</p>
      <Field label={words.say} hint={words.sayHint} lines={3} maxLength={LONGEST} value={text} onInput={setText} />
      <WhoIsItAbout self={self} about={about} choose={setAbout} />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button kind="other" type="submit" busy={busy}>
        {told ? words.again : words.send}
      </Button>
    </form>
  );
}

interface AboutProps {
  self: Self;
  about: readonly string[];
  choose(about: readonly string[]): void;
}

/** Nobody is ticked beforehand. Whoever is, never learns of it. */
function WhoIsItAbout({ self, about, choose }: AboutProps) {
  const people = [...new Map(self.supporters.map((each) => [each.id, each.name]))];
  if (people.length === 0) {
    return null;
  }
  return (
    <fieldset class="now-about">
      <legend>{words.about}</legend>
      {people.map(([id, name]) => (
        <label key={id}>
          <input
            type="checkbox"
            checked={about.includes(id)}
            onChange={() => choose(about.includes(id) ? about.filter((each) => each !== id) : [...about, id])}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}
