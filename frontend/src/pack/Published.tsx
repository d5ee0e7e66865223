import { ask } from '../api/client.ts';
import {
  type BenchmarkWho,
  NewestBenchmarksDocument,
  type NewestBenchmarksQuery,
  type ReleasedMeasure,
} from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import '../benchmark/benchmark.css';
import { NEAR_OURS, type Near } from '../benchmark/nearOurs.ts';
import { words } from '../benchmark/words.ts';
import { COLUMNS, Told } from '../insight/FigureTable.tsx';
import { rowsOf } from '../insight/rows.ts';
import { words as insight } from '../insight/words.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import type { PackRelease } from './release.ts';

type Newest = NewestBenchmarksQuery['newestBenchmarks'][number];

const WHO: readonly BenchmarkWho[] = ['US', 'MIDDLE', 'REGION', 'ENGLAND'];

interface Props {
  release: PackRelease;
  areaName(code: string): string | undefined;
}

/** What is published about this council and others in the newest year; and what of it is near to our own figures. */
export function Published({ release, areaName }: Props) {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(NewestBenchmarksDocument, {}))).newestBenchmarks,
  );
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.length === 0 && <p>{words.none}</p>}
      {data && data.length > 0 && <Beside all={data} />}
      <h3>{words.near}</h3>
      <p class="soft">{words.nearIntro}</p>
      {NEAR_OURS.map((near) => (
        <Pair
          key={near.measure}
          near={near}
          published={data?.find(({ measure }) => measure.code === near.code)}
          release={release}
          areaName={areaName}
        />
      ))}
      <p>{words.nearNothing(notNear())}</p>
    </>
  );
}

const notNear = () =>
  (Object.keys(insight.measures) as ReleasedMeasure[])
    .filter((measure) => !NEAR_OURS.some((near) => near.measure === measure))
    .map((measure) => insight.measures[measure]);

function Beside({ all }: { all: readonly Newest[] }) {
  return (
    <div class="benchmark-part">
      <table class="figures">
        <caption class="unseen">{words.newestTable}</caption>
        <thead>
          <tr>
            <th scope="col">{words.figure}</th>
            <th scope="col">{words.year}</th>
            {WHO.map((who) => (
              <th key={who} scope="col">
                {words.who[who]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {all.map((newest) => (
            <tr key={newest.measure.code}>
              <th scope="row">
                {newest.measure.label} <small class="soft">{words.units[newest.measure.unit]}</small>
              </th>
              <td data-head={words.year}>{newest.year}</td>
              {WHO.map((who) => (
                <td key={who} data-head={words.who[who]}>
                  <At newest={newest} who={who} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Signs all={all} />
      <h3>{words.sources}</h3>
      <ul class="benchmark-list">
        {sourcesOf(all).map((source) => (
          <li key={source}>{source}</li>
        ))}
      </ul>
    </div>
  );
}

function At({ newest, who }: { newest: Newest; who: BenchmarkWho }) {
  const at = newest.told.find((each) => each.who === who);
  if (!at) {
    return <span class="soft">{words.notPublished}</span>;
  }
  return <>{at.number ?? (at.symbol && <abbr title={words.signs[at.symbol]}>{at.symbol.toLowerCase()}</abbr>)}</>;
}

/** On paper nothing can be pointed at, so what a sign means is written out. */
function Signs({ all }: { all: readonly Newest[] }) {
  const signs = [...new Set(all.flatMap(({ told }) => told.flatMap(({ symbol }) => (symbol ? [symbol] : []))))];
  return signs.length === 0 ? null : (
    <dl class="benchmark-signs">
      {signs.sort().map((sign) => (
        <div key={sign}>
          <dt>{sign.toLowerCase()}</dt>
          <dd>{words.signs[sign]}</dd>
        </div>
      ))}
    </dl>
  );
}

const sourcesOf = (all: readonly Newest[]) => [
  ...new Set(all.flatMap(({ sources }) => sources.map(({ line, licence }) => `${line}. ${licence}`.trim()))),
];

interface PairProps extends Props {
  near: Near;
  published: Newest | undefined;
}

/** Our own figure, the published one that is nearest to it, and in what they differ. */
function Pair({ near, published, release, areaName }: PairProps) {
  const { measure, subject, differs, label } = near;
  const [row] = rowsOf(release.figuresOf(measure).filter((figure) => !subject || figure.subject === subject));
  const name = (subject && areaName(subject)) ?? insight.measures[measure];
  return (
    <div class="insight-part pack-card">
      <table class="figures">
        <caption>{words.nearOwn(name)}</caption>
        <thead>
          <tr>
            {COLUMNS[measure].map((what) => (
              <th key={what} scope="col">
                {insight.what[what]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            {row ? (
              <Told row={row} columns={COLUMNS[measure]} />
            ) : (
              <td colSpan={COLUMNS[measure].length}>{insight.notThen}</td>
            )}
          </tr>
        </tbody>
      </table>
      <p>
        {words.nearPublished(published?.measure.label ?? words.nearMissing(label))} {differs}
      </p>
    </div>
  );
}
