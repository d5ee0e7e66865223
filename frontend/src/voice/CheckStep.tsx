import { useState } from 'preact/hooks';
import { inWords } from '../recording/time.ts';
import { Notice } from '../ui/Notice.tsx';
import { type Draft, isAbout, needsWhich } from './draft.ts';
import { hearersAmong, isDecided, namesOf, stillAround } from './hearers.ts';
import { sendSaying } from './letter.ts';
import { ABOUT, ALOUD, PANEL, WHO, WORDS } from './places.ts';
import { SayStep } from './SayStep.tsx';
import type { Step } from './step.ts';
import { topicOf } from './topic.ts';
import { problemWith } from './WordsStep.tsx';
import { words } from './words.ts';

/** The last look before sending: everything as it will go, each part with a way back to change it. */
export function CheckStep({ self, draft }: Step) {
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const around = hearersAmong(self.supporters);
  const saying: Draft = { ...draft, people: stillAround(draft, around) };
  const { sound } = saying;
  const tooLittle = sound ? undefined : problemWith(saying.words);
  const ready = isAbout(saying) && !tooLittle && isDecided(saying);

  const send = async () => {
    if (ready) {
      setBusy(true);
      await sendSaying(self.id, saying);
    } else {
      setTried(true);
    }
  };

  return (
    <SayStep
      title={words.checkTitle}
      spoken={sound ? '' : saying.words}
      closer={needsWhich(saying.subject)}
      next={saying.people?.length === 0 ? words.keepIt : words.send}
      busy={busy}
      onNext={() => void send()}
    >
      {saying.refused && (
        <Notice kind="problem">
          <strong>{words.refusedTitle}</strong> {saying.refused}
        </Notice>
      )}
      {tried && !ready && <Notice kind="problem">{words.notReady}</Notice>}
      <dl class="say-check">
        <Line label={words.about} place={ABOUT}>
          {isAbout(saying) ? topicOf(saying, self) : undefined}
        </Line>
        <Line label={words.youSay} place={sound ? ALOUD : WORDS} problem={saying.words.trim() ? tooLittle : undefined}>
          {sound ? words.yourVoice(inWords(sound.milliseconds)) : saying.words.trim() || words.nothingWritten}
        </Line>
        <Line label={words.whoReadsIt} place={WHO}>
          {namesOf(saying, around)}
        </Line>
        <Line label={words.countedShort} place={PANEL}>
          {yesOrNo(saying.counted)}
        </Line>
        <Line label={words.quotedShort} place={PANEL}>
          {yesOrNo(saying.quoted)}
        </Line>
      </dl>
      {sound && saying.people && (
        <p class="soft">{saying.people.length > 0 ? words.ifNobodyCanChosen : words.ifNobodyCanMine}</p>
      )}
    </SayStep>
  );
}

const yesOrNo = (answer: boolean | undefined) => (answer === undefined ? undefined : answer ? words.yes : words.no);

interface LineProps {
  label: string;
  place: string;
  problem?: string | undefined;
  children: string | undefined;
}

function Line({ label, place, problem, children }: LineProps) {
  return (
    <div class="say-line">
      <dt>{label}</dt>
      <dd class="say-words" dir="auto">
        {children ?? words.notChosen}
      </dd>
      {problem && <dd class="field-problem">{problem}</dd>}
      <dd class="say-change">
        <a href={place} aria-label={words.changeThis(label)}>
          {words.change}
        </a>
      </dd>
    </div>
  );
}
