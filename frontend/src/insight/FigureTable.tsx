import type { ReleasedMeasure, ReleasedWhat } from '../api/generated/graphql.ts';
import '../styles/figures.css';
import './insight.css';
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
  CHARTER: ['YES', 'A_BIT', 'NO'],
};

/** As many columns as a tablet has room for. */
const MANY = 5;

interface Props {
  measure: ReleasedMeasure;
  figures: readonly Figure[];
  /** What it is looked at by, for those who cannot see where it stands. */
  by: string;
  /** Whether it is told by parts of the council. */
  byGroup?: boolean;
  /** Where it stands beside what it is about, which is not said again. */
  alone?: boolean;
  areaName(code: string): string | undefined;
}

/** One table of released figures, each share drawn beside its word. */
export function FigureTable({ measure, figures, by, byGroup = false, alone = false, areaName }: Props) {
  const about = alone ? undefined : words.about[measure];
  const hasGroup = byGroup || !(about || alone);
  return (
    <table class={COLUMNS[measure].length > MANY ? 'figures figures-many' : 'figures'}>
      <caption class="unseen">{`${words.measures[measure]}: ${by}`}</caption>
      <thead>
        <tr>
          {about && <th scope="col">{about}</th>}
          {hasGroup && <th scope="col">{words.group}</th>}
          {COLUMNS[measure].map((each) => (
            <th key={each} scope="col">
              {words.what[each]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(figures).map((row) => (
          <tr key={`${row.subject} ${row.categories.join(' ')}`}>
            {about && (
              <th scope="row">
                <bdi>{row.name ?? areaName(row.subject) ?? row.subject}</bdi>
              </th>
            )}
            {hasGroup && (
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
