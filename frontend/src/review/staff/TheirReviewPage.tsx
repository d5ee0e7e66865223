import { ask } from '../../api/client.ts';
import { ReviewNowDocument, type ReviewNowQuery } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import '../../plan/plan.css';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { waitingOf } from '../../writing/waiting.ts';
import { arrived } from '../../writing/writing.ts';
import { HOLD_LETTER, WORKER_CALENDAR } from '../places.ts';
import '../review.css';
import { NotYet } from '../../ui/NotYet.tsx';
import { Wish } from '../Wish.tsx';
import { AskForThem } from './AskForThem.tsx';
import { Held } from './Held.tsx';
import { Meeting } from './Meeting.tsx';
import { Request } from './Request.tsx';
import { words } from './words.ts';

export type TheirReview = ReviewNowQuery['review'];

interface Props {
  me: Me;
  id: string;
  back: string;
}

/** The meetings on one young person's plan, as a worker answers, arranges and notes them. */
export function TheirReviewPage({ me, id, back }: Props) {
  const { data, problem, again } = useAsk(
    () => signedInOnly(() => ask(ReviewNowDocument, { id })),
    `${id} ${arrived.value}`,
  );
  if (!data) {
    return <NotYet title={words.plain} back={back} wide problem={problem} again={again} />;
  }
  const { review } = data;
  const about = { account: me.id, id, review };
  const asked = review.requests.some(({ isOpen, isOwn }) => isOpen && !isOwn);
  return (
    <Page title={<bdi>{words.title(review.name)}</bdi>} back={back} wide>
      {waitingOf(HOLD_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <Standing review={review} />
      {review.requests.length > 0 && (
        <section class="plan-part">
          <h2>{words.requests}</h2>
          {review.requests.map((request) => (
            <Request key={request.number} {...about} request={request} />
          ))}
        </section>
      )}
      <div class="review-pair">
        <TheirWish review={review} />
        <Meeting {...about} />
      </div>
      <Held {...about} />
      {!asked && <AskForThem account={me.id} id={id} />}
      {me.role === 'PRACTITIONER' && (
        <p>
          <a class="plan-way" href={WORKER_CALENDAR}>
            {words.calendarWay}
          </a>
        </p>
      )}
    </Page>
  );
}

function Standing({ review: { state, due, why, lastHeld } }: { review: TheirReview }) {
  return (
    <section class="plan-side review-next">
      <h2>{words.states[state]}</h2>
      {due && why && (
        <>
          <p class="review-day">{words.due(day(due))}</p>
          <p>{words.whys[why]}</p>
        </>
      )}
      {lastHeld && <p class="soft">{words.last(day(lastHeld))}</p>}
    </section>
  );
}

function TheirWish({ review: { wish } }: { review: TheirReview }) {
  return (
    <section class="plan-side">
      <h2>{wish && !wish.isForNext ? words.wishOld : words.wishTitle}</h2>
      {wish ? <Wish wish={wish} words={words} /> : <p class="soft">{words.noWish}</p>}
    </section>
  );
}
