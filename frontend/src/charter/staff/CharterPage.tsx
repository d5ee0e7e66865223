import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  CharterSignersDocument,
  SignCharterDocument,
  StaffCharterDocument,
  type StaffCharterQuery,
} from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { NewestFigures } from '../../insight/NewestFigures.tsx';
import { readsReleases } from '../../insight/places.ts';
import { Button } from '../../ui/Button.tsx';
import { day } from '../../ui/dates.ts';
import { Field } from '../../ui/Field.tsx';
import { More } from '../../ui/More.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { usePages } from '../../ui/usePages.ts';
import { useSameId } from '../../ui/useSameId.ts';
import { words as common } from '../../ui/words.ts';
import '../charter.css';
import { words as charterWords } from '../words.ts';
import { WriteForm } from './WriteForm.tsx';
import { words } from './words.ts';

const LONGEST_ORGANISATION = 80;

/** A charter is about no part of the star. */
const noArea = () => undefined;

type Charter = StaffCharterQuery['charter'];

/** The charter as staff, panel members and partners read it: signing it, and for the participation lead a new version. */
export function CharterPage({ me }: { me: Me }) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(StaffCharterDocument, {}))).charter,
  );
  const [told, setTold] = useState<string>();
  const [round, setRound] = useState(0);
  const changed = (sentence: string) => {
    setTold(sentence);
    setRound(round + 1);
    again();
  };
  return (
    <Page title={charterWords.title} wide>
      <p class="soft">{words.intro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div role="status">{told && <Notice kind="good">{told}</Notice>}</div>
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.words && data.writtenAt && (
        <section class="charter-part">
          <p class="soft">{charterWords.writtenOn(data.version, day(data.writtenAt))}</p>
          <div class="charter-words" dir="auto">
            {data.words}
          </div>
          <Signing key={`${data.version} ${data.signedByMeAt}`} charter={data} changed={changed} />
          <h2>{charterWords.signed}</h2>
          <ul class="charter-list">
            {data.signedAs.map(({ role, many }) => (
              <li key={role}>{charterWords.counted(role, many)}</li>
            ))}
          </ul>
          <Signers round={round} />
        </section>
      )}
      {readsReleases(me.role) && <NewestFigures measure="CHARTER" areaName={noArea} />}
      {data && !data.words && <p>{charterWords.none}</p>}
      {data && me.role === 'PARTICIPATION_LEAD' && (
        <WriteForm key={data.version} version={data.version} before={data.words ?? ''} done={changed} />
      )}
      {data && data.earlier.length > 0 && (
        <section class="charter-part">
          <h2>{words.earlier}</h2>
          {data.earlier.map(({ version, words: text, writtenAt }) => (
            <details key={version}>
              <summary>{charterWords.writtenOn(version, day(writtenAt))}</summary>
              <div class="charter-words" dir="auto">
                {text}
              </div>
            </details>
          ))}
        </section>
      )}
    </Page>
  );
}

function Signing({ charter, changed }: { charter: Charter; changed(told: string): void }) {
  const [organisation, setOrganisation] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sameId = useSameId();
  const sign = async (signed: boolean) => {
    if (busy) {
      return;
    }
    setBusy(true);
    setProblem(undefined);
    try {
      const wanted = { version: charter.version, signed, organisation: signed ? organisation : null };
      await signedInOnly(() => ask(SignCharterDocument, { input: { ...wanted, clientMutationId: sameId.of(wanted) } }));
      sameId.arrived();
      changed(signed ? words.signedNow : words.tookBack);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  return (
    <div class="charter-part">
      {charter.signedByMeAt ? (
        <>
          <p>{words.signedOn(day(charter.signedByMeAt))}</p>
          <div>
            <Button kind="quiet" busy={busy} onClick={() => void sign(false)}>
              {words.takeBack}
            </Button>
          </div>
        </>
      ) : (
        <>
          <Field
            label={words.forWhom}
            hint={words.forWhomHint}
            maxLength={LONGEST_ORGANISATION}
            value={organisation}
            onInput={setOrganisation}
          />
          <div>
            <Button kind="main" busy={busy} onClick={() => void sign(true)}>
              {words.sign}
            </Button>
          </div>
        </>
      )}
      {problem && <Notice kind="problem">{problem}</Notice>}
    </div>
  );
}

function Signers({ round }: { round: number }) {
  const list = usePages(
    async (after) => (await signedInOnly(() => ask(CharterSignersDocument, { after }))).charter.signers,
    String(round),
  );
  return (
    <>
      {list.items?.length === 0 && <p class="soft">{charterWords.noneSigned}</p>}
      <ul class="charter-list" aria-label={words.listName}>
        {list.items?.map(({ name, role, organisation, signedAt }) => (
          <li key={`${name} ${signedAt}`}>
            <strong>
              <bdi>{name}</bdi>
            </strong>
            , {charterWords.signer(role, organisation)} <span class="soft">{words.when(day(signedAt))}</span>
          </li>
        ))}
      </ul>
      <More list={list} label={words.more} />
    </>
  );
}
