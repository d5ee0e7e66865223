import { ask } from '../api/client.ts';
import { type ReleasedMeasure, type ReleasedTable, ReleasedTableOfDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { FigureTable } from './FigureTable.tsx';
import type { Figure } from './rows.ts';
import { words } from './words.ts';

/** Those that are never told by parts of the council. */
const NEVER_CROSSED: readonly ReleasedMeasure[] = ['THEMES', 'CAME', 'CHARTER'];

interface Props {
  release: string;
  measure: ReleasedMeasure;
  table: ReleasedTable;
  areaName(code: string): string | undefined;
}

/** One table of a closed quarter, with what it is about. */
export function Figures({ release, measure, table, areaName }: Props) {
  const { data, problem } = useAsk(() => listFigures(release, measure, table));
  const byGroup = table !== 'WHOLE';
  const nothing = byGroup && NEVER_CROSSED.includes(measure) ? words.onlyTogether : words.nothingOf[measure];
  return (
    <section class="insight-part">
      <h2>{words.measures[measure]}</h2>
      <p class="soft">{words.measureNotes[measure]}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.length === 0 && <p>{nothing}</p>}
      {data && data.length > 0 && (
        <FigureTable measure={measure} figures={data} by={words.tables[table]} byGroup={byGroup} areaName={areaName} />
      )}
    </section>
  );
}

/** All figures of one table, page by page. */
export async function listFigures(
  releaseId: string,
  measure: ReleasedMeasure,
  table: ReleasedTable,
): Promise<readonly Figure[]> {
  const all: Figure[] = [];
  for (let after: string | null = null; ; ) {
    const { release } = await signedInOnly(() => ask(ReleasedTableOfDocument, { releaseId, measure, table, after }));
    const { nodes, pageInfo }: typeof release.figures = release.figures;
    all.push(...nodes);
    if (!pageInfo.hasNextPage || !pageInfo.endCursor) {
      return all;
    }
    after = pageInfo.endCursor;
  }
}
