import { ask } from '../api/client.ts';
import { ReviewNowDocument, type ReviewNowQuery } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { PLAN } from '../plan/places.ts';
import { useAsk } from '../ui/useAsk.ts';
import { arrived } from '../writing/writing.ts';
import '../plan/plan.css';
import { BeforePage } from './BeforePage.tsx';
import { CalendarPage } from './CalendarPage.tsx';
import { MyReviewPage } from './MyReviewPage.tsx';
import { BEFORE, MY_CALENDAR } from './places.ts';
import './review.css';
import { NotYet } from '../ui/NotYet.tsx';
import { words } from './words.ts';

export type ReviewNow = ReviewNowQuery['review'];

/** A young person's own meetings: how it stands, what they want of the next one, and the calendar of their days. */
export function ReviewPages({ self, place }: { self: Self; place: string }) {
  const { id } = self;
  const { data, problem, again } = useAsk(
    () => signedInOnly(() => ask(ReviewNowDocument, { id })),
    `${id} ${arrived.value}`,
  );
  if (!data) {
    return <NotYet title={words.title} back={PLAN} problem={problem} again={again} />;
  }
  switch (place) {
    case BEFORE:
      return <BeforePage self={self} review={data.review} />;
    case MY_CALENDAR:
      return <CalendarPage words={words} />;
    default:
      return <MyReviewPage self={self} review={data.review} />;
  }
}
