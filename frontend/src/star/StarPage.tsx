import { ask } from '../api/client.ts';
import { MyStarAndViewsDocument, type MyStarAndViewsQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { saidIn } from './answer.ts';
import { Differences } from './Differences.tsx';
import { ReadingWords } from './ReadingWords.tsx';
import { StarChart } from './StarChart.tsx';
import { StarTable } from './StarTable.tsx';
import './journey.css';
import { hideableStar } from './hideable.ts';
import { WhoSees } from './WhoSees.tsx';
import { starWords } from './wording.ts';
import { words } from './words.ts';

type Whole = NonNullable<MyStarAndViewsQuery['me']['youngPerson']>['star'];

/** A young person's newest star: as a drawing, as a table that says the same, and how their worker sees it. */
export function StarPage() {
  const { data, problem } = useAsk(() => signedInOnly(() => ask(MyStarAndViewsDocument, {})));
  const star = data?.me.youngPerson?.star;
  return (
    <Page title={words.starTitle} back="/" wide>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {star && <Whole {...star} />}
    </Page>
  );
}

function Whole({ latest, before, view, seenDifferently }: Whole) {
  if (!latest) {
    return <p>{words.noStar}</p>;
  }
  const areas = starWords(latest.wording, latest.templateVersion)?.areas.map(({ code }) => code) ?? [];
  return (
    <>
      <p>
        {words.given(day(latest.givenAt))} {before && words.dotted(day(before.givenAt))}
      </p>
      <div class="star-beside">
        <StarChart areas={areas} said={saidIn(latest)} before={before ? saidIn(before) : undefined} />
        <StarTable reading={latest} before={before} caption={words.tableCaption(day(latest.givenAt))} />
      </div>
      <ReadingWords reading={latest} />
      <WhoSees key={latest.id} thing={hideableStar(latest.id)} />
      {view && <Differences mine={latest} view={view} differences={seenDifferently} />}
      <ButtonLink href="/journey">{words.journeyLink}</ButtonLink>
    </>
  );
}
