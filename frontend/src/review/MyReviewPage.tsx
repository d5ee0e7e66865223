import type { Self } from '../api/session.ts';
import { Named } from '../picture/Named.tsx';
import { PLAN } from '../plan/places.ts';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { hasPassed } from '../ui/today.ts';
import { waitingOf } from '../writing/waiting.ts';
import { AskNow } from './AskNow.tsx';
import { HeldMeeting } from './HeldMeeting.tsx';
import { BEFORE, MY_CALENDAR, REVIEW_LETTER } from './places.ts';
import type { ReviewNow } from './ReviewPages.tsx';
import { words } from './words.ts';

/** When the next meeting is and why, asking for one, and what came of those that were held. */
export function MyReviewPage({ self, review }: { self: Self; review: ReviewNow }) {
  const own = review.requests.some(({ isOpen, isOwn }) => isOpen && isOwn);
  return (
    <Page title={words.title} back={PLAN}>
      <p>{words.intro}</p>
      {waitingOf(REVIEW_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <Next review={review} />
      <nav class="review-ways">
        <a class="plan-way" href={BEFORE}>
          {words.beforeWay}
        </a>
        <a class="plan-way" href={MY_CALENDAR}>
          {words.calendarWay}
        </a>
      </nav>
      {review.requests.length > 0 && (
        <section class="plan-part">
          <h2>{words.asked}</h2>
          {review.requests.map((request) => (
            <Request key={request.number} request={request} />
          ))}
        </section>
      )}
      {!own && <AskNow account={self.id} />}
      {review.held.length > 0 && (
        <section class="plan-part">
          <h2>{words.afterTitle}</h2>
          {review.held.map((held) => (
            <HeldMeeting key={held.id} account={self.id} held={held} />
          ))}
        </section>
      )}
      <p class="soft">{words.danger}</p>
    </Page>
  );
}

function Next({ review: { meeting, due, why, state, lastHeld } }: { review: ReviewNow }) {
  const isArranged = meeting?.standing === 'ARRANGED';
  return (
    <section class="plan-side review-next">
      <h2>{words.next}</h2>
      {isArranged && (
        <>
          <p class="review-day">{words.arranged(day(meeting.day), meeting.at)}</p>
          <p dir="auto">
            {words.manners[meeting.manner]}
            {meeting.place && <span class="review-line">{words.where(meeting.place)}</span>}
          </p>
          <p class="soft">
            <Named who={meeting.by}>{words.arrangedBy(meeting.by)}</Named>
          </p>
        </>
      )}
      {meeting?.standing === 'CALLED_OFF' && (
        <>
          <p>
            <Named who={meeting.by}>{words.calledOff(day(meeting.day), meeting.by)}</Named>
          </p>
          <p class="own-words" dir="auto">
            {meeting.why}
          </p>
        </>
      )}
      {due && why && (
        <>
          <p class={isArranged ? '' : 'review-day'}>{(state === 'OVERDUE' ? words.overdue : words.by)(day(due))}</p>
          <p>{words.whys[why]}</p>
        </>
      )}
      {!due && <p>{words.nothingYet}</p>}
      {lastHeld && <p class="soft">{words.last(day(lastHeld))}</p>}
    </section>
  );
}

function Request({ request }: { request: ReviewNow['requests'][number] }) {
  const { isOpen, isOwn, by, askedAt, due, answers } = request;
  const isLate = hasPassed(due);
  return (
    <div class="plan-side">
      <p>{isOwn ? words.askedOn(day(askedAt)) : <Named who={by}>{words.askedFor(by, day(askedAt))}</Named>}</p>
      {[request.talk, request.bestTime, request.people].map(
        (text, at) =>
          text && (
            <p key={at} class="own-words" dir="auto">
              {text}
            </p>
          ),
      )}
      {answers.map((answer) => (
        <div key={answer.answeredAt} class="review-answer">
          <p>
            <Named who={answer.by}>
              {answer.day ? words.yes(answer.by, day(answer.day)) : words.notNow(answer.by)}
            </Named>
          </p>
          {answer.words && (
            <p class="own-words" dir="auto">
              {answer.words}
            </p>
          )}
        </div>
      ))}
      {isOpen && <p class="review-open">{(isLate ? words.lateAnswer : words.mustAnswer)(day(due))}</p>}
      {!isOpen && answers[0]?.answer === 'NOT_NOW' && <p class="soft">{words.again}</p>}
    </div>
  );
}
