import type { MySayingFragment } from '../api/generated/graphql.ts';
import { dayAndTime } from '../ui/dates.ts';
import { ReadAloud } from '../ui/ReadAloud.tsx';
import { answerOf } from './standing.ts';
import { words } from './words.ts';

type Step = MySayingFragment['happened'][number];

/** What happened with one thing that was said: a line of dated steps with names, the oldest first. */
export function Line({ saying: { saidAt, happened } }: { saying: MySayingFragment }) {
  return (
    <section class="line">
      <div class="say-title">
        <h2>{words.lineTitle}</h2>
        <ReadAloud text={spoken(happened)} />
      </div>
      <ol class="line-steps">
        <li class="line-step">
          <p class="line-what">{words.youSaidIt}</p>
          <time class="soft" dateTime={saidAt}>
            {dayAndTime(saidAt)}
          </time>
        </li>
        {happened.map((step) => (
          <OneStep key={`${step.what} ${step.at}`} step={step} />
        ))}
      </ol>
    </section>
  );
}

/** What was done and said, without the hours, for whoever likes to listen. */
const spoken = (happened: readonly Step[]) =>
  [words.youSaidIt, ...happened.flatMap((step) => [what(step), step.words ?? ''])].filter(Boolean).join('. ');

function OneStep({ step }: { step: Step }) {
  return (
    <li class={`line-step line-${step.what}`}>
      <p class="line-what" dir="auto">
        {what(step)}
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
