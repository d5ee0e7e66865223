import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type Self, session } from '../api/session.ts';
import { Page } from '../ui/Page.tsx';
import { cameFrom } from '../ui/route.ts';
import { helpNumbers } from './numbers.ts';
import './safety.css';
import { words } from './words.ts';

/** Who to call. Works signed out and without a connection. */
export function HelpPage() {
  return (
    <Page title={words.title} back={cameFrom.value}>
      <section class="help-part">
        <p>{words.danger}</p>
        <Call number="999" label={words.call999} urgent />
      </section>
      <section class="help-part">
        <p>{words.childline}</p>
        <Call number="08001111" label={words.callChildline} />
      </section>
      <CouncilNumbers />
      <TellSomebody />
      <Advocate />
      <p>{words.notWatched}</p>
      <section class="help-part help-small">
        <h2>{words.hiding}</h2>
        <p>{words.hidingDoes}</p>
        <p>{words.hidingDoesNot}</p>
      </section>
    </Page>
  );
}

function CouncilNumbers() {
  const numbers = helpNumbers.value;
  if (!numbers) {
    return <p>{words.noCouncil}</p>;
  }
  return (
    <section class="help-part">
      <h2>{words.ofCouncil(numbers.council)}</h2>
      <Call number={numbers.outOfHours} label={words.outOfHours(numbers.outOfHours)} />
      <Call number={numbers.day} label={words.day(numbers.day)} />
    </section>
  );
}

/** Somebody outside the council, for whoever would rather not begin with the council. */
function Advocate() {
  const number = helpNumbers.value?.advocate;
  return number ? (
    <section class="help-part">
      <p>{words.advocate}</p>
      <Call number={number} label={words.callAdvocate(number)} />
    </section>
  ) : null;
}

/** For a young person who is signed in; fetched when the page is open, which needs no connection for the rest. */
function TellSomebody() {
  const [Part, setPart] = useState<ComponentType<{ self: Self }>>();
  const now = session.value;
  const self = now.is === 'IN' ? now.me.youngPerson : undefined;
  const isSomebody = Boolean(self);
  useEffect(() => {
    if (isSomebody) {
      // Without it, the numbers above are there still.
      import('./now/TellNow.tsx').then(
        ({ TellNow }) => setPart(() => TellNow),
        () => undefined,
      );
    }
  }, [isSomebody]);
  return self && Part ? <Part self={self} /> : null;
}

function Call({ number, label, urgent = false }: { number: string; label: string; urgent?: boolean }) {
  return (
    <a class={`button ${urgent ? 'button-main' : 'button-other'} help-call`} href={`tel:${number.replace(/\s/g, '')}`}>
      {label}
    </a>
  );
}
