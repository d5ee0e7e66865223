import type { HelpWhat } from '../api/generated/graphql.ts';
import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import type { Help } from './MyHelpPage.tsx';
import { words } from './words.ts';

interface Props {
  wish: Help;
  title: string;
  line(by: string, what: HelpWhat, day: string): string;
}

/** Each step of a wish for help, the latest first, with names and dates. */
export function Steps({ wish: { steps }, title, line }: Props) {
  return (
    <details open>
      <summary>{title}</summary>
      <ul class="help-steps">
        {steps.map((step) => (
          <li key={step.writtenAt + step.what}>
            <Named who={step.by}>
              <bdi>{line(step.by, step.what, day(step.writtenAt))}</bdi>
            </Named>
            {step.helpedBy && (
              <p>
                <bdi>{words.helpedBy(step.helpedBy)}</bdi>
              </p>
            )}
            {step.day && <p>{words.onDay(day(step.day))}</p>}
            {step.words && (
              <p class="own-words" dir="auto">
                {step.words}
              </p>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
