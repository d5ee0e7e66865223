import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import type { Wish } from './family.ts';
import { words } from './words.ts';

/** What the council answered, why, who said so and when; and the answers before it. */
export function CouncilAnswer({ wish: { answer, isAnswered, answersBefore } }: { wish: Wish }) {
  if (!answer) {
    return <p class="soft">{words.noAnswer}</p>;
  }
  return (
    <>
      <div class="family-card">
        <p class="family-who">{words.answers[answer.answer]}</p>
        {answer.often && <p>{words.instead(words.often[answer.often])}</p>}
        {answer.instead && (
          <p class="own-words" dir="auto">
            {answer.instead}
          </p>
        )}
        <p class="soft">{words.whyTitle}</p>
        <p class="own-words" dir="auto">
          {answer.reason}
        </p>
        <p class="soft">
          <Named who={answer.by}>
            <bdi>{words.answeredOn(answer.by, day(answer.writtenAt))}</bdi>
          </Named>
        </p>
      </div>
      {!isAnswered && <p>{words.changedSince}</p>}
      {answersBefore.length > 0 && (
        <details>
          <summary>{words.answersBefore}</summary>
          <ul class="family-lines">
            {answersBefore.map((before) => (
              <li key={before.writtenAt} dir="auto">
                {words.answers[before.answer]}. {before.reason}{' '}
                <span class="soft">
                  <Named who={before.by}>{words.answeredOn(before.by, day(before.writtenAt))}</Named>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
