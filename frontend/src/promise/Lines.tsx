import type { PromiseLinesFragment } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import { words } from './words.ts';

/** Each step of a promise, the latest first, with names and dates. Nothing is ever taken out of it. */
export function Lines({ steps, open }: PromiseLinesFragment & { open: boolean }) {
  return (
    <details open={open}>
      <summary>{words.steps}</summary>
      <ul class="promise-steps">
        {steps.map((step) => (
          <li key={step.writtenAt + step.what}>
            <Named who={step.by}>
              <bdi>{words.line(day(step.decidedOn ?? step.writtenAt), step.by, words.step[step.what])}</bdi>
            </Named>
            {step.byDay && <p>{words.byDay(day(step.byDay))}</p>}
            {step.words && <p dir="auto">{step.words}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
