import { useEffect } from 'preact/hooks';
import { ABOUT_ME } from '../aboutme/places.ts';
import { ask } from '../api/client.ts';
import { MyHandoversDocument, type MyHandoversQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { sawAll } from '../looks/mine.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import './handed-over.css';
import { Named } from '../picture/Named.tsx';
import { handedOver as words } from './handedOver.ts';

type Handover = NonNullable<MyHandoversQuery['me']['youngPerson']>['handovers'][number];

/** Where a young person reads who their worker is now and why, in the words that were written for them. */
export function HandedOverPage() {
  const { data, problem, again } = useAsk(async () => (await signedInOnly(() => ask(MyHandoversDocument, {}))).me);
  const told = data?.youngPerson?.handovers;
  useEffect(() => {
    if (told) {
      // It is told again next time when that could not be noted.
      sawAll('HANDED_OVER').catch(() => undefined);
    }
  }, [told]);
  const [newest, ...before] = told ?? [];
  return (
    <Page title={words.title} back="/">
      {problem && (
        <>
          <Notice kind="problem">{problem}</Notice>
          <div>
            <Button onClick={again}>{common.tryAgain}</Button>
          </div>
        </>
      )}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {told && !newest && <p>{words.none}</p>}
      {newest && <Newest handover={newest} />}
      {before.length > 0 && <h2>{words.before}</h2>}
      {before.map((each) => (
        <section key={each.handedAt} class="handed-over">
          <p>{words.changed(each.from, each.to, day(each.handedAt))}</p>
          <Reason of={each} />
        </section>
      ))}
    </Page>
  );
}

function Newest({ handover }: { handover: Handover }) {
  const { from, to, kind, handedAt } = handover;
  return (
    <section class="handed-over">
      <h2>
        <Named who={to}>{words.now(to, words.kinds[kind])}</Named>
      </h2>
      <p>{words.until(from, day(handedAt))}</p>
      <h3>{words.why}</h3>
      <Reason of={handover} />
      <p>{words.means(from, to)}</p>
      <a href={ABOUT_ME}>{words.aboutMe(to)}</a>
    </section>
  );
}

function Reason({ of: { reason } }: { of: Handover }) {
  return (
    <p class="handed-over-why" dir="auto">
      {reason}
    </p>
  );
}
