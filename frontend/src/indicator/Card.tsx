import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { PutIndicatorAwayDocument } from '../api/generated/graphql.ts';
import { Chart } from '../benchmark/Chart.tsx';
import { words as benchmark } from '../benchmark/words.ts';
import { ShareMark } from '../insight/ShareMark.tsx';
import { words as insight } from '../insight/words.ts';
import '../styles/figures.css';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { useSend } from '../ui/useSend.ts';
import { NumberForm } from './NumberForm.tsx';
import { type Indicator, isDrawn, numbersOf, type Point, timeOf } from './overTime.ts';
import { words } from './words.ts';

interface Props {
  indicator: Indicator;
  writes: boolean;
  changed(told: string): void;
}

/** One indicator: what would be better in words, its numbers drawn where they are numbers, and all of it as a table. */
export function Card({ indicator, writes, changed }: Props) {
  const { name, kind, better, origin, points } = indicator;
  return (
    <article class="indicator-card">
      <h3>
        <bdi>{name}</bdi>
      </h3>
      <p class="soft">
        {words.kinds[kind]}. {words.better[better]} {words.origins[origin]}.
      </p>
      {points.length === 0 && <p>{words.noPoints}</p>}
      {isDrawn(points) && (
        <Chart
          years={points.map(timeOf)}
          labels={points.map(whenOf)}
          lines={[{ stroke: 'us', name, points: numbersOf(points) }]}
        />
      )}
      {points.length > 0 && (
        <table class="figures">
          <caption class="unseen">{words.tableName(name)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.figure}</th>
              <th scope="col">{words.source}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => (
              <tr key={timeOf(point)}>
                <th scope="row">{whenOf(point)}</th>
                <td>
                  <Told point={point} />
                </td>
                <td class="soft">{point.source}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {writes && <Ways indicator={indicator} changed={changed} />}
    </article>
  );
}

function whenOf(point: Point): string {
  if (point.day) {
    return day(point.day);
  }
  return point.quarter ? insight.quarter(point.year, point.quarter) : String(point.year);
}

function Told({ point: { number, share, time, symbol, heldBack } }: { point: Point }) {
  if (share) {
    return (
      <>
        <ShareMark share={share} /> {insight.share[share]}
      </>
    );
  }
  if (symbol) {
    return (
      <>
        {symbol.toLowerCase()}: {benchmark.signs[symbol]}
      </>
    );
  }
  return <>{time ? insight.time[time] : (heldBack ?? number)}</>;
}

function Ways({ indicator: { id, origin }, changed }: Omit<Props, 'writes'>) {
  const [open, setOpen] = useState(false);
  const { busy, problem, send } = useSend();
  const putAway = async () => {
    const wanted = { indicatorId: id };
    if (
      await send(wanted, (clientMutationId) =>
        ask(PutIndicatorAwayDocument, { input: { ...wanted, clientMutationId } }),
      )
    ) {
      changed(words.isPutAway);
    }
  };
  return (
    <>
      {open && <NumberForm id={id} saved={() => changed(words.numberSaved)} close={() => setOpen(false)} />}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p class="indicator-ways">
        {origin === 'TYPED' && !open && <Button onClick={() => setOpen(true)}>{words.addNumber}</Button>}
        <Button kind="quiet" busy={busy} onClick={() => void putAway()}>
          {words.putAway}
        </Button>
      </p>
    </>
  );
}
