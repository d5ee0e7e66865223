import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { OneReleaseDocument, type ReleasedMeasure, type ReleasedTable } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import { DrillStanding } from './drill/DrillStanding.tsx';
import { Figures } from './Figures.tsx';
import { fileOf, PANEL, packPlace } from './places.ts';
import { words } from './words.ts';

const MEASURES: readonly ReleasedMeasure[] = [
  'STARS',
  'SPREAD',
  'MOVED',
  'SAYINGS',
  'THEMES',
  'CAME',
  'CORRECTED',
  'WORKERS',
  'REVIEWS',
  'FAMILY',
  'NEEDS',
  'CHARTER',
];

const tablesOf = (breakdowns: readonly ReleasedTable[]) =>
  (['WHOLE', ...breakdowns] satisfies readonly ReleasedTable[]).map((value) => ({ value, label: words.tables[value] }));

interface Props {
  id: string;
  /** Closes quarters, and so is told whether somebody tried to find somebody in them. */
  closes: boolean;
  areaName(code: string): string | undefined;
}

/** The figures of one closed quarter: of everybody together, or by one of the breakdowns chosen before it was closed. */
export function ReleasePage({ id, closes, areaName }: Props) {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(OneReleaseDocument, { releaseId: id }))).release,
    id,
  );
  const [table, setTable] = useState<ReleasedTable>('WHOLE');
  return (
    <Page title={data ? words.quarter(data.year, data.quarter) : words.way} back={PANEL} wide>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data && (
        <>
          <p class="soft">
            {words.figuresReleasedOn(day(data.releasedAt))} {words.fewest(data.fewestPeople)}
          </p>
          {closes && <DrillStanding release={id} />}
          {data.breakdowns.length > 0 && (
            <OneOf
              legend={words.look}
              choices={tablesOf(data.breakdowns)}
              chosen={table}
              choose={(chosen) => setTable(chosen)}
            />
          )}
          <p class="release-files">
            <a href={packPlace(id)}>{words.pack}</a>
            <a href={fileOf(id, 'csv')} download>
              {words.csv}
            </a>
            <a href={fileOf(id, 'xlsx')} download>
              {words.xlsx}
            </a>
            <Button kind="quiet" onClick={() => window.print()}>
              {words.print}
            </Button>
          </p>
          {MEASURES.map((measure) => (
            <Figures key={`${measure} ${table}`} release={id} measure={measure} table={table} areaName={areaName} />
          ))}
        </>
      )}
    </Page>
  );
}
