import { ask } from '../api/client.ts';
import { NewestFiguresDocument, type ReleasedMeasure } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { FigureTable } from './FigureTable.tsx';
import { releasePlace } from './places.ts';
import { words } from './words.ts';

interface Props {
  measure: ReleasedMeasure;
  areaName(code: string): string | undefined;
}

/** What the newest closed quarter tells of one thing, on the page of that thing; nothing before a quarter is closed. */
export function NewestFigures({ measure, areaName }: Props) {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(NewestFiguresDocument, { measure }))).releases.nodes,
    measure,
  );
  const release = data?.[0];
  return (
    <section class="insight-part">
      <h2>{words.measures[measure]}</h2>
      <p class="soft">{words.measureNotes[measure]}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {data && !release && <p>{words.none}</p>}
      {release && (
        <>
          <p class="soft">
            {words.ofQuarter} <a href={releasePlace(release.id)}>{words.quarter(release.year, release.quarter)}</a>
          </p>
          {release.figures.nodes.length === 0 ? (
            <p>{words.nothingOf[measure]}</p>
          ) : (
            <FigureTable
              measure={measure}
              figures={release.figures.nodes}
              by={words.tables.WHOLE}
              areaName={areaName}
            />
          )}
        </>
      )}
    </section>
  );
}
