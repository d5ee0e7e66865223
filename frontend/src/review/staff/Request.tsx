import { day } from '../../ui/dates.ts';
import { hasPassed } from '../../ui/today.ts';
import { AnswerForm } from './AnswerForm.tsx';
import type { About } from './about.ts';
import type { TheirReview } from './TheirReviewPage.tsx';
import { words } from './words.ts';

interface Props extends About {
  request: TheirReview['requests'][number];
}

/** One time a review was asked for, quoted; and the answer, which alone closes it. */
export function Request({ request, ...about }: Props) {
  const { by, askedAt, due, isOpen, talk, bestTime, people, answers } = request;
  const quoted = [
    [words.talk, talk],
    [words.time, bestTime],
    [words.there, people],
  ] as const;
  return (
    <div class={isOpen ? 'plan-side plan-mine' : 'plan-side'}>
      <p>
        <bdi>{words.askedOn(by, day(askedAt))}</bdi>
      </p>
      <dl class="review-wish">
        {quoted.map(
          ([title, text]) =>
            text && (
              <div key={title}>
                <dt>{title}</dt>
                <dd class="own-words" dir="auto">
                  {text}
                </dd>
              </div>
            ),
        )}
      </dl>
      {answers.map((answer) => (
        <div key={answer.answeredAt} class="review-answer">
          <p>{answer.day ? words.yesOn(answer.by, day(answer.day)) : words.notNow(answer.by)}</p>
          {answer.words && (
            <p class="own-words" dir="auto">
              {answer.words}
            </p>
          )}
        </div>
      ))}
      {isOpen && (
        <>
          <p class="review-open">{(hasPassed(due) ? words.answerLate : words.answerBy)(day(due))}</p>
          <AnswerForm {...about} number={request.number} />
        </>
      )}
    </div>
  );
}
