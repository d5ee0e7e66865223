import type { ReleasedMeasure } from '../api/generated/graphql.ts';
import type { Me } from '../api/session.ts';
import { OTHER_COUNCILS } from '../benchmark/places.ts';
import { INDICATORS } from '../indicator/places.ts';
import { fileOf, releasePlace } from '../insight/places.ts';
import { words as insight } from '../insight/words.ts';
import { PROMISES } from '../promise/places.ts';
import { QUOTES, readsQuotes } from '../quote/places.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { NotYet } from '../ui/NotYet.tsx';
import { Page } from '../ui/Page.tsx';
import { today } from '../ui/today.ts';
import { useAsk } from '../ui/useAsk.ts';
import { Heard } from './Heard.tsx';
import { Indicators } from './Indicators.tsx';
import { anchorOf, PackPart } from './PackPart.tsx';
import { PackTable } from './PackTable.tsx';
import { Promises } from './Promises.tsx';
import { Published } from './Published.tsx';
import { Quotes } from './Quotes.tsx';
import './pack.css';
import { getRelease } from './release.ts';
import { type Part, words } from './words.ts';

const PARTS = Object.keys(words.parts) as Part[];

/** Parts that are one table of the quarter. */
const ONE_TABLE: readonly (readonly [Part, ReleasedMeasure])[] = [
  ['workers', 'WORKERS'],
  ['reviews', 'REVIEWS'],
  ['family', 'FAMILY'],
  ['needs', 'NEEDS'],
];

interface Props {
  me: Me;
  /** Of which closed quarter. */
  id: string;
  /** Where the charter stands. */
  charter: string;
  areaName(code: string): string | undefined;
}

/** What a panel takes into its meeting: one page of everything there is, that can be printed as it is. */
export function PackPage({ me, id, charter, areaName }: Props) {
  const { data: release, problem, again } = useAsk(() => getRelease(id), id);
  if (!release) {
    return <NotYet title={insight.pack} back={releasePlace(id)} problem={problem} again={again} wide />;
  }
  const full = releasePlace(id);
  const table = (measure: ReleasedMeasure, named = false) => (
    <PackTable release={release} measure={measure} areaName={areaName} named={named} />
  );
  return (
    <Page title={words.title(insight.quarter(release.year, release.quarter))} back={full} wide>
      <div class="pack">
        <div class="pack-intro">
          <p>{words.intro}</p>
          <p class="soft">
            {words.frozen(release.fewestPeople, day(release.releasedAt))} {words.today(day(today()))}
          </p>
        </div>
        <p class="pack-ways">
          <Button kind="main" onClick={() => window.print()}>
            {words.print}
          </Button>
          <a href={fileOf(id, 'csv')} download>
            {words.csv}
          </a>
          <a href={fileOf(id, 'xlsx')} download>
            {words.xlsx}
          </a>
        </p>
        <nav class="pack-contents" aria-label={words.contents}>
          <h2>{words.contents}</h2>
          <ol>
            {PARTS.map((part) => (
              <li key={part}>
                <a href={`#${anchorOf(part)}`}>{words.parts[part]}</a>
              </li>
            ))}
          </ol>
        </nav>
        <PackPart part="heard" full={PROMISES}>
          <Heard release={release} />
        </PackPart>
        <PackPart part="loop" full={full}>
          {table('SAYINGS')}
        </PackPart>
        <PackPart part="life" full={full}>
          {table('STARS', true)}
          {table('SPREAD', true)}
          {table('MOVED', true)}
        </PackPart>
        {ONE_TABLE.map(([part, measure]) => (
          <PackPart key={part} part={part} full={full}>
            {table(measure)}
          </PackPart>
        ))}
        <PackPart part="charter" full={charter}>
          {table('CHARTER', true)}
        </PackPart>
        <PackPart part="promises" full={PROMISES}>
          <Promises release={release} />
        </PackPart>
        <PackPart part="published" full={OTHER_COUNCILS}>
          <Published release={release} areaName={areaName} />
        </PackPart>
        <PackPart part="quotes" full={readsQuotes(me.role) ? QUOTES : full}>
          {readsQuotes(me.role) ? <Quotes /> : <p>{words.quotesFor}</p>}
        </PackPart>
        <PackPart part="indicators" full={INDICATORS}>
          <Indicators />
        </PackPart>
      </div>
    </Page>
  );
}
