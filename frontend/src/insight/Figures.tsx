import { ask } from '../api/client.ts';
import {
  type ReleasedMeasure,
  type ReleasedTable,
  ReleasedTableOfDocument,
  type ReleasedWhat,
} from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { type Figure, type Row, rowsOf } from './rows.ts';
import { ShareMark } from './ShareMark.tsx';
import { words } from './words.ts';

/** What is told by each measure, in the order of its columns. */
export const COLUMNS: Record<ReleasedMeasure, readonly ReleasedWhat[]> = {
  STARS: ['PEOPLE'],
  SPREAD: ['STEP_1', 'STEP_2', 'STEP_3', 'STEP_4', 'STEP_5'],
  MOVED: ['DOWN', 'STAYED', 'UP'],
  SAYINGS: [
    'HEARD',
    'TIME_TO_HEARD',
    'ANSWERED',
    'TIME_TO_ANSWERED',
    'DONE',
    'TIME_TO_DONE',
    'SORTED',
    'TIME_TO_SORTED',
  ],
  THEMES: ['PEOPLE'],
  CAME: ['YES', 'A_BIT', 'NO', 'NO_ANSWER'],
  CORRECTED: ['CHANGED'],
  WORKERS: ['NEW_WORKER'],
  REVIEWS: ['TOOK_PART', 'LISTENED', 'LISTENED_PARTLY', 'NOT_LISTENED', 'NO_ANSWER'],
  FAMILY: ['SAW_THEM', 'CALLED_OFF'],
  NEEDS: ['OFFERED', 'FIRST_SEEN'],
};

/** Those that are never told by parts of the council. */
const NEVER_CROSSED: readonly ReleasedMeasure[] = ['THEMES', 'CAME'];

interface Props {
  release: string;
  measure: ReleasedMeasure;
  table: ReleasedTable;
  areaName(code: string): string | undefined;
}

/** One table of a closed quarter, each share drawn beside its word. */
export function Figures({ release, measure, table, areaName }: Props) {
  const { data, problem } = useAsk(() => allOf(release, measure, table));
  const about = words.about[measure];
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
        <table class="insight-table">
          <caption class="unseen">{`${words.measures[measure]}: ${words.tables[table]}`}</caption>
          <thead>
            <tr>
              {about && <th scope="col">{about}</th>}
              {(byGroup || !about) && <th scope="col">{words.group}</th>}
              {COLUMNS[measure].map((each) => (
                <th key={each} scope="col">
                  {words.what[each]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rowsOf(data).map((row) => (
              <tr key={`${row.subject} ${row.categories.join(' ')}`}>
                {about && (
                  <th scope="row">
                    <bdi>{row.name ?? areaName(row.subject) ?? row.subject}</bdi>
                  </th>
                )}
                {(byGroup || !about) && (
                  <th scope="row">
                    {row.categories.length > 0
                      ? words.joined(row.categories.map((each) => words.categories[each]))
                      : words.everybody}
                  </th>
                )}
                <Told row={row} columns={COLUMNS[measure]} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

/** What is told of a group; or the one sentence, in the place of all of it. */
export function Told({ row, columns }: { row: Row; columns: readonly ReleasedWhat[] }) {
  if (row.heldBack) {
    return (
      <td colSpan={columns.length} class="soft">
        {row.heldBack}
      </td>
    );
  }
  return (
    <>
      {columns.map((what) => (
        <td key={what} data-head={words.what[what]}>
          <One figure={row.told.get(what)} />
        </td>
      ))}
    </>
  );
}

function One({ figure }: { figure: Figure | undefined }) {
  if (figure?.share) {
    return (
      <span class="insight-share">
        <ShareMark share={figure.share} /> {words.share[figure.share]}
      </span>
    );
  }
  return <>{figure?.time ? words.time[figure.time] : figure?.people}</>;
}

async function allOf(releaseId: string, measure: ReleasedMeasure, table: ReleasedTable): Promise<readonly Figure[]> {
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
