import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { CopiesDocument, OpenSubjectAccessDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { DayBox } from '../../ui/DayBox.tsx';
import { day } from '../../ui/dates.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { More } from '../../ui/More.tsx';
import { Page } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { usePages } from '../../ui/usePages.ts';
import { useSend } from '../../ui/useSend.ts';
import { copyPlace } from '../places.ts';
import { words } from './words.ts';

const LONGEST_REFERENCE = 40;

/** Every copy that was asked for, and the way to begin one. */
export function CopiesPage() {
  const [opening, setOpening] = useState(false);
  const list = usePages(async (after) => (await signedInOnly(() => ask(CopiesDocument, { after }))).subjectAccesses);
  return (
    <Page title={words.title} wide>
      <p>{words.intro}</p>
      <p>{words.told}</p>
      {opening ? (
        <OpenForm stop={() => setOpening(false)} />
      ) : (
        <div>
          <Button onClick={() => setOpening(true)}>{words.open}</Button>
        </div>
      )}
      {list.items?.length === 0 && <p class="soft">{words.none}</p>}
      <ul class="copies" aria-label={words.list}>
        {list.items?.map((copy) => (
          <li key={copy.id} class="copy-card">
            <a href={copyPlace(copy.id)}>{words.of(copy.reference)}</a>
            <p>
              <strong>{words.states[copy.state]}</strong>
            </p>
            <p class="soft">
              {words.asked(day(copy.askedOn))}. {words.due(day(copy.dueOn))}.{' '}
              {copy.mine ? words.withYou : words.with(copy.openedBy)}.
            </p>
          </li>
        ))}
      </ul>
      <More list={list} label={words.older} />
    </Page>
  );
}

function OpenForm({ stop }: { stop(): void }) {
  const [reference, setReference] = useState('');
  const [askedOn, setAskedOn] = useState('');
  const { busy, problem, send } = useSend();
  const submit = () =>
    send({ reference, askedOn }, async (clientMutationId) => {
      const input = { clientMutationId, reference: reference.trim(), askedOn };
      const { openSubjectAccess } = await ask(OpenSubjectAccessDocument, { input });
      go(copyPlace(openSubjectAccess.id));
    });
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.begin}
      leave={words.stop}
      main
      submit={submit}
      stop={async () => stop()}
      done={() => undefined}
    >
      <h2>{words.openTitle}</h2>
      <p>{words.check}</p>
      <Field
        label={words.reference}
        kind="code"
        maxLength={LONGEST_REFERENCE}
        value={reference}
        onInput={setReference}
        focused
      />
      <DayBox label={words.askedOn} value={askedOn} onInput={setAskedOn} />
    </KeptForm>
  );
}
