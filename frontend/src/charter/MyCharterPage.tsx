import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type CharterKept, MyCharterDocument, SayCharterKeptDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { NotYet } from '../ui/NotYet.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import './charter.css';
import { words } from './words.ts';

const CHOICES = (Object.keys(words.kept) as CharterKept[]).map((value) => ({ value, label: words.kept[value] }));

/** The charter as a young person reads it: its words, who signed, and whether it is kept. */
export function MyCharterPage() {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(MyCharterDocument, {})));
  if (!data) {
    return <NotYet title={words.title} back="/" problem={problem} again={again} />;
  }
  const { charter, myCharterWord } = data;
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      {charter.words && charter.writtenAt ? (
        <>
          <p class="soft">{words.writtenOn(charter.version, day(charter.writtenAt))}</p>
          <div class="charter-words" dir="auto">
            {charter.words}
          </div>
          <KeptForm key={charter.version} version={charter.version} before={myCharterWord.kept} changed={again} />
          <section class="charter-part">
            <h2>{words.signed}</h2>
            {charter.signers.nodes.length === 0 && <p class="soft">{words.noneSigned}</p>}
            <ul class="charter-list">
              {charter.signedAs.map(({ role, many }) => (
                <li key={role}>{words.counted(role, many)}</li>
              ))}
            </ul>
            <ul class="charter-list" aria-label={words.signed}>
              {charter.signers.nodes.map(({ name, role, organisation }) => (
                <li key={`${name} ${role}`}>
                  <strong>
                    <bdi>{name}</bdi>
                  </strong>
                  , {words.signer(role, organisation)}
                </li>
              ))}
            </ul>
            {charter.signers.pageInfo.hasNextPage && <p class="soft">{words.andMore}</p>}
          </section>
        </>
      ) : (
        <p class="soft">{words.none}</p>
      )}
    </Page>
  );
}

interface Props {
  version: number;
  before: CharterKept | null | undefined;
  /** Another version stands by now. */
  changed(): void;
}

/** Nothing is chosen to begin with, and what was answered can be answered anew. */
function KeptForm({ version, before, changed }: Props) {
  const [kept, setKept] = useState<CharterKept | undefined>(before ?? undefined);
  const [said, setSaid] = useState(false);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sameId = useSameId();
  const submit = async (event: Event) => {
    event.preventDefault();
    setSaid(false);
    setProblem(kept ? undefined : words.choose);
    if (!kept || busy) {
      return;
    }
    setBusy(true);
    try {
      const wanted = { version, kept };
      await signedInOnly(() =>
        ask(SayCharterKeptDocument, { input: { ...wanted, clientMutationId: sameId.of(wanted) } }),
      );
      sameId.arrived();
      setSaid(true);
    } catch (error) {
      setProblem(sentenceOf(error));
      changed();
    }
    setBusy(false);
  };
  return (
    <form class="charter-part" onSubmit={(event) => void submit(event)} aria-busy={busy}>
      <OneOf legend={words.asked} choices={CHOICES} chosen={kept} choose={(chosen) => setKept(chosen)} />
      <p class="soft">{words.askedWhy}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div role="status">{said && <Notice kind="good">{words.said}</Notice>}</div>
      <Button type="submit" busy={busy}>
        {words.send}
      </Button>
    </form>
  );
}
