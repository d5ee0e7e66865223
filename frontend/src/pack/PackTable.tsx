import type { ReleasedMeasure } from '../api/generated/graphql.ts';
import { FigureTable } from '../insight/FigureTable.tsx';
import { words as insight } from '../insight/words.ts';
import type { PackRelease } from './release.ts';

interface Props {
  release: PackRelease;
  measure: ReleasedMeasure;
  areaName(code: string): string | undefined;
  /** Where a part has more than one table. */
  named?: boolean;
}

/** One table of the quarter with what it is about: the same as on the quarter's own page. */
export function PackTable({ release, measure, areaName, named = false }: Props) {
  const figures = release.figuresOf(measure);
  return (
    <div class="insight-part">
      {named && <h3>{insight.measures[measure]}</h3>}
      <p class="soft">{insight.measureNotes[measure]}</p>
      {figures.length === 0 ? (
        <p>{insight.nothingOf[measure] ?? insight.notThen}</p>
      ) : (
        <FigureTable measure={measure} figures={figures} by={insight.tables.WHOLE} areaName={areaName} />
      )}
    </div>
  );
}
