import { useRef } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { Refused } from '../../api/errors.ts';
import { BeforeWritingDocument, PlanToWriteInDocument } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { matterWords, wordsFor } from '../../matter/wording.ts';
import { forgetSound } from '../../recording/sound.ts';
import { DayBox } from '../../ui/DayBox.tsx';
import { day } from '../../ui/dates.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { Page } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { SomeOf } from '../../ui/SomeOf.tsx';
import { today } from '../../ui/today.ts';
import { useAsk } from '../../ui/useAsk.ts';
import { EaseHints } from '../../voice/worker/EaseHints.tsx';
import { useLetter } from '../../writing/useLetter.ts';
import { arrived } from '../../writing/writing.ts';
import { Letter } from '../Letter.tsx';
import { theirLetters } from '../places.ts';
import { StarLine } from '../StarLine.tsx';
import { type Body, visit } from './letter.ts';
import '../visit.css';
import type { VisitAlone, VisitHow } from '../../api/generated/graphql.ts';
import { Dictate } from './Dictate.tsx';
import { letGo } from './dictation.ts';
import { begin, bodyOf, type Draft, missing, put, type Stands, withPhrase } from './draft.ts';
import { InPlan } from './InPlan.tsx';
import { Phrases } from './Phrases.tsx';
import { keyOf, partsOf } from './starParts.ts';
import { words } from './words.ts';

const LONGEST = 4_000;
const LONGEST_NEXT = 2_000;
const HOWS = Object.keys(words.hows) as readonly VisitHow[];
const ALONES = Object.keys(words.alones) as readonly VisitAlone[];

/** One screen after a visit: the letter to the young person, what it quotes of them, and what goes into the plan with it. */
export function WriteVisit({ me, id }: { me: Me; id: string }) {
  const back = theirLetters(id);
  const { draft, change, stop, busy, submit, problem: wrong } = useLetter<Draft, Body>(me.id, `visit/${id}`, visit);
  const latest = useRef<Draft | undefined>(undefined);
  const { data, problem, again } = useAsk(() => beforeWriting(id), `${id} ${arrived.value}`);
  if (!data) {
    return <NotYet title={words.heading} back={back} wide problem={problem} again={again} />;
  }
  const { name, said, phrases, matters, templateVersion, stands, canDictate, star } = data;
  const now = draft ?? begin(today());
  latest.current = now;
  // A recording arrives while somebody types: what they typed meanwhile stays.
  const alter = (part: Partial<Draft>) => change({ ...(latest.current ?? now), ...part });
  const labelOf = (matter: string) => wordsFor(matters, matter).label;
  const { dictation } = now;
  const send = async () => {
    const isSent = await submit(now, missing(now, labelOf), () => bodyOf(id, now, stands, templateVersion));
    if (isSent && dictation) {
      await forgetSound(me.id, dictation.sound.id);
    }
    return isSent;
  };
  const leave = async () => {
    await stop();
    if (dictation) {
      await letGo(me.id, id, dictation);
    }
  };
  const starParts = partsOf(star);
  const starQuotes = starParts.filter((part) => now.starQuotes?.some((one) => one === keyOf(part)));
  const quotes = now.quotes.flatMap((one) => said.filter((each) => each.sayingId === one));
  return (
    <Page title={<bdi>{words.writeTitle(name)}</bdi>} back={back} wide>
      <p>
        <bdi>{words.intro(name)}</bdi>
      </p>
      <KeptForm
        busy={busy}
        problem={wrong}
        send={words.send}
        leave={words.stop}
        main
        submit={send}
        stop={leave}
        done={() => go(back, { replace: true })}
      >
        <DayBox
          label={words.day}
          value={now.visitedOn}
          max={today()}
          onInput={(visitedOn) => change({ ...now, visitedOn })}
        />
        <OneOf
          legend={words.how}
          choices={HOWS.map((value) => ({ value, label: words.hows[value] }))}
          chosen={now.how}
          choose={(how) => change({ ...now, how })}
        />
        <OneOf
          legend={words.alone}
          choices={ALONES.map((value) => ({ value, label: words.alones[value] }))}
          chosen={now.alone}
          choose={(alone) => change({ ...now, alone })}
        />
        {said.length > 0 ? (
          <SomeOf
            legend={words.quotes(name)}
            stacked
            choices={said.map((one) => ({
              value: one.sayingId,
              label: <bdi>{words.said(one.words, day(one.saidAt))}</bdi>,
            }))}
            chosen={now.quotes}
            choose={(one, isIn) => change({ ...now, quotes: put(now.quotes, one, isIn) })}
          />
        ) : (
          <p class="soft">
            <bdi>{words.noQuotes(name)}</bdi>
          </p>
        )}
        {starParts.length > 0 && (
          <SomeOf
            legend={words.starQuotes(name)}
            stacked
            choices={starParts.map((part) => ({ value: keyOf(part), label: <StarLine quote={part} /> }))}
            chosen={now.starQuotes ?? []}
            choose={(one, isIn) => change({ ...now, starQuotes: put(now.starQuotes ?? [], one, isIn) })}
          />
        )}
        <Dictate
          account={me.id}
          about={id}
          can={canDictate}
          dictation={dictation}
          change={(next) => alter({ dictation: next })}
          put={(text, checked) => change({ ...now, words: withPhrase(now.words, text), dictation: checked })}
        />
        <Field
          label={words.what}
          hint={words.whatHint(name)}
          lines={8}
          maxLength={LONGEST}
          value={now.words}
          onInput={(text) => change({ ...now, words: text })}
        />
        <EaseHints text={now.words} />
        <Phrases phrases={phrases} choose={(phrase) => change({ ...now, words: withPhrase(now.words, phrase) })} />
        <Field
          label={words.next}
          lines={3}
          maxLength={LONGEST_NEXT}
          value={now.next}
          onInput={(next) => change({ ...now, next })}
        />
        <InPlan matters={matters} stands={stands} parts={now.plan} change={(plan) => change({ ...now, plan })} />
        <details class="visit-more">
          <summary>
            <bdi>{words.preview(name)}</bdi>
          </summary>
          <Letter
            letter={{ name, by: me.name, ...now, how: now.how, alone: now.alone, quotes, starQuotes, plan: now.plan }}
            labelOf={labelOf}
          />
        </details>
      </KeptForm>
    </Page>
  );
}

/** What a worker may quote and what stands in the plan; nothing of the plan where the young person hides it. */
async function beforeWriting(id: string) {
  const [{ youngPerson, visitPhrases, dictating }, plan, matters] = await Promise.all([
    signedInOnly(() => ask(BeforeWritingDocument, { id })),
    findPlan(id),
    matterWords('STAFF'),
  ]);
  const stands = new Map<string, Stands>(
    (plan?.matters ?? []).flatMap(({ matter, theirView }) => (theirView ? [[matter, theirView] as const] : [])),
  );
  return {
    name: youngPerson.name,
    canDictate: dictating.canBeWrittenDown,
    star: youngPerson.star.latest ?? undefined,
    phrases: visitPhrases,
    said: youngPerson.sayings.nodes.flatMap(({ id: sayingId, words: text, saidAt }) =>
      text ? [{ sayingId, words: text, saidAt }] : [],
    ),
    matters: plan ? matters : [],
    templateVersion: plan?.templateVersion ?? 1,
    stands,
  };
}

async function findPlan(id: string) {
  try {
    return (await signedInOnly(() => ask(PlanToWriteInDocument, { id }))).plan;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      return undefined;
    }
    throw error;
  }
}
