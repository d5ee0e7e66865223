import type { BenchmarkSymbol, OneBenchmarkQuery } from '../api/generated/graphql.ts';
import { words as insight } from '../insight/words.ts';
import '../styles/figures.css';
import { Chart, type Stroke } from './Chart.tsx';
import { nearOurs } from './nearOurs.ts';
import { words } from './words.ts';

type Benchmark = OneBenchmarkQuery['benchmark'];
type Line = Benchmark['lines'][number];
type Point = Line['points'][number];

const STROKES: Partial<Record<Line['who'], Stroke>> = {
  US: 'us',
  MIDDLE: 'middle',
  REGION: 'region',
  ENGLAND: 'england',
};

const nameOf = ({ who, name }: Line) => (who === 'MIDDLE' || who === 'ENGLAND' ? words.who[who] : name);

const numbersOf = (line: Line) =>
  line.points.flatMap(({ year, number }) => (number ? [{ year, value: Number(number) }] : []));

/** One measure: drawn, then in tables, with the meaning of its signs and its source. */
export function Comparison({ benchmark: { measure, years, lines, sources } }: { benchmark: Benchmark }) {
  const neighbours = lines.filter(({ who }) => who === 'NEIGHBOUR');
  const others = lines.filter(({ who }) => who !== 'NEIGHBOUR');
  return (
    <section class="benchmark-part">
      <h2>{measure.label}</h2>
      <p class="soft">{words.units[measure.unit]}</p>
      {!lines.some(({ who }) => who === 'US') && <p>{words.noUs}</p>}
      <Chart
        years={years}
        lines={others.flatMap((line) => {
          const stroke = STROKES[line.who];
          return stroke ? [{ stroke, name: nameOf(line), points: numbersOf(line) }] : [];
        })}
        ground={neighbours.map(numbersOf)}
        groundName={words.range}
      />
      <Lines name={words.tableName(measure.label)} years={years} lines={others} />
      <h3>{words.neighbours}</h3>
      <p class="soft">{neighbours.length > 0 ? words.neighboursWhy : words.noNeighbours}</p>
      {neighbours.length > 0 && <Lines name={words.neighboursTable(measure.label)} years={years} lines={neighbours} />}
      <Near code={measure.code} />
      <Signs lines={lines} />
      <h3>{words.sources}</h3>
      <ul class="benchmark-list">
        {sources.map(({ line, licence, years: from }) => (
          <li key={line}>
            {from.join(', ')}: {line}. {licence}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Our own figure that is nearest to this one, and in what they differ. */
function Near({ code }: { code: string }) {
  const near = nearOurs(code);
  return (
    <>
      <h3>{words.near}</h3>
      <p>{near ? `${words.nearTo(insight.measures[near.measure])} ${near.differs}` : words.nearNone}</p>
    </>
  );
}

interface LinesProps {
  name: string;
  years: readonly number[];
  lines: readonly Line[];
}

function Lines({ name, years, lines }: LinesProps) {
  return (
    <table class="figures">
      <caption class="unseen">{name}</caption>
      <thead>
        <tr>
          <th scope="col">{words.council}</th>
          {years.map((year) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={nameOf(line)} class={line.who === 'US' ? 'benchmark-us' : undefined}>
            <th scope="row">{nameOf(line)}</th>
            {years.map((year) => (
              <td key={year} data-head={String(year)}>
                <Told isMiddle={line.who === 'MIDDLE'} point={line.points.find((point) => point.year === year)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Told({ point, isMiddle }: { point: Point | undefined; isMiddle: boolean }) {
  if (!point) {
    return <span class="soft">{words.notPublished}</span>;
  }
  const counted = point.counted && Number(point.counted);
  return (
    <>
      {point.number ?? (point.symbol && <abbr title={words.signs[point.symbol]}>{point.symbol.toLowerCase()}</abbr>)}
      {isMiddle && counted ? <small class="soft"> {words.middleOf(String(counted))}</small> : null}
    </>
  );
}

/** The meaning of each sign that stands in the tables; nothing where there is none. */
function Signs({ lines }: { lines: readonly Line[] }) {
  const signs = [...new Set(lines.flatMap(({ points }) => points.flatMap(({ symbol }) => (symbol ? [symbol] : []))))];
  return signs.length > 0 ? (
    <>
      <h3>{words.signsMean}</h3>
      <dl class="benchmark-signs">
        {signs.sort().map((sign: BenchmarkSymbol) => (
          <div key={sign}>
            <dt>{sign.toLowerCase()}</dt>
            <dd>{words.signs[sign]}</dd>
          </div>
        ))}
      </dl>
    </>
  ) : null;
}
