import type { ComponentChildren } from 'preact';
import { day, dayAndTime } from '../../ui/dates.ts';
import type { Saying, Speaker } from './saying.ts';
import { words } from './words.ts';

type Step = Saying['happened'][number];

/** What happened, the oldest first, each with who and when. */
export function Steps({ speaker: { name }, saying: { saidAt, happened } }: { speaker: Speaker; saying: Saying }) {
  return (
    <section class="worker-part saying-happened">
      <h2>{words.stepsTitle}</h2>
      <ol class="saying-steps">
        <Line what={words.steps.said(name)} at={saidAt} />
        {happened.map((step, index) => (
          <Line key={`${index} ${step.at}`} what={whatOf(step)} at={step.at}>
            {step.words && (
              <p class="saying-step-words" dir="auto">
                {step.words}
              </p>
            )}
            {step.byWhen && <p>{words.byWhen(day(step.byWhen))}</p>}
          </Line>
        ))}
      </ol>
    </section>
  );
}

function Line({ what, at, children }: { what: string; at: string; children?: ComponentChildren }) {
  return (
    <li>
      <p>
        <strong>{what}</strong>{' '}
        <time class="soft" dateTime={at}>
          {dayAndTime(at)}
        </time>
      </p>
      {children}
    </li>
  );
}

function whatOf({ what, who, answer, verdict, to }: Step): string {
  switch (what) {
    case 'ANSWERED':
      return words.steps.ANSWERED(who, words.answers[answer ?? 'YES']);
    case 'VERDICT':
      return words.steps.VERDICT(who, words.verdicts[verdict ?? 'SORTED']);
    case 'HANDED_ON':
      return words.steps.HANDED_ON(who, to ?? '');
    default:
      return words.steps[what](who);
  }
}
