import type { MySayingFragment } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { dayAndTime } from '../ui/dates.ts';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { answerOf } from './standing.ts';
import { words } from './words.ts';

type Step = MySayingFragment['happened'][number];

/** What happened with one thing that was said: a line of dated steps with names, the oldest first. */
export function Line({ saying }: { saying: MySayingFragment }) {
  const { saidAt, writtenDownAt, checkedAt, happened } = saying;
  return (
    <section class="line">
      <div class="say-title">
        <h2>{words.lineTitle}</h2>
        <ReadAloud text={spoken(saying)} />
      </div>
      <ol class="line-steps">
        <OwnStep what={words.youSaidIt} at={saidAt} />
        {writtenDownAt && <OwnStep what={written(saying)} at={writtenDownAt} />}
        {checkedAt && <OwnStep what={checked(saying)} at={checkedAt} />}
        {happened.map((step) => (
          <OneStep key={`${step.what} ${step.at}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

/** What a machine did and what its speaker says of that, before anybody else hears of it. */
const written = ({ recordingState }: Pick<MySayingFragment, 'recordingState'>) =>
  recordingState === 'PLEASE_CHECK' ? words.stepPleaseCheck : words.stepWritten;

const checked = ({ recordingState }: Pick<MySayingFragment, 'recordingState'>) =>
  recordingState === 'LEFT_AS_SOUND' ? words.stepLeftAsSound : words.stepChecked;

/** What was done and said, without the hours, for whoever likes to listen. */
const spoken = ({ writtenDownAt, checkedAt, happened, ...saying }: MySayingFragment) =>
  [
    words.youSaidIt,
    writtenDownAt && written(saying),
    checkedAt && checked(saying),
    ...happened.flatMap((step) => [what(step), step.words ?? '']),
  ]
    .filter(Boolean)
    .join('. ');

/** A step that needs no name. */
function OwnStep({ what, at }: { what: string; at: string }) {
  return (
    <li class="line-step">
      <p class="line-what">{what}</p>
      <time class="soft" dateTime={at}>
        {dayAndTime(at)}
      </time>
    </li>
  );
}

function OneStep({ step }: { step: Step }) {
  return (
    <li class={`line-step line-${step.what}`}>
      <p class="line-what" dir="auto">
        <Named who={isOwn(step) ? undefined : step.who}>{what(step)}</Named>
      </p>
      <time class="soft" dateTime={step.at}>
        {dayAndTime(step.at)}
      </time>
      {step.words && (
        <blockquote class="line-words" dir="auto">
          {step.words}
        </blockquote>
      )}
      {step.verdict === 'NOT_SORTED' && <p>{words.stepOpenAgain}</p>}
    </li>
  );
}

const isOwn = (step: Step) => step.what === 'VERDICT' || step.what === 'TAKEN_BACK';

function what(step: Step): string {
  switch (step.what) {
    case 'HEARD':
      return words.stepRead(step.who);
    case 'ANSWERED':
      return words.answered(step.who, answerOf(step));
    case 'DONE':
      return words.stepDone(step.who);
    case 'VERDICT':
      return words.stepVerdict(words.verdicts[step.verdict ?? 'SORTED']);
    case 'HANDED_ON':
      return words.stepHandedOn(step.who, step.to ?? '');
    case 'TAKEN_BACK':
      return words.takenBack;
  }
}
