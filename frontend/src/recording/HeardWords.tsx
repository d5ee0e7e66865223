import { Fragment } from 'preact';
import './recording.css';
import { runsOf } from './runs.ts';
import { words } from './words.ts';

/** What a machine heard, with what it is not sure of marked by a line and in words. */
export function HeardWords({ text, unsure }: { text: string; unsure: string }) {
  return (
    <blockquote class="heard-words" dir="auto">
      {runsOf(text, unsure).map((run) => (
        <Fragment key={run.at}>
          {run.unsure ? (
            <>
              <span class="heard-unsure">{run.text}</span> <span class="heard-note">{words.notSure}</span>{' '}
            </>
          ) : (
            `${run.text} `
          )}
        </Fragment>
      ))}
    </blockquote>
  );
}
