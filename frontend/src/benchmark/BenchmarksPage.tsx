import { useId, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { BenchmarkMeasuresDocument, OneBenchmarkDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { words as common } from '../ui/words.ts';
import './benchmark.css';
import { Comparison } from './Comparison.tsx';
import { fileOf } from './places.ts';
import { words } from './words.ts';

/** What is published about this council and those beside it: one measure at a time, as a drawing and as tables. */
export function BenchmarksPage() {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(BenchmarkMeasuresDocument, {}))).benchmarkMeasures,
  );
  const [chosen, setChosen] = useState<string>();
  const measure = chosen ?? data?.[0]?.code;
  return (
    <Page title={words.way} wide>
      <p class="soft">{words.intro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data?.length === 0 && <p>{words.none}</p>}
      {data && measure && (
        <>
          <Measures all={data} chosen={measure} choose={setChosen} />
          <p class="benchmark-files">
            <a href={fileOf('csv')} download>
              {words.csv}
            </a>
            <a href={fileOf('xlsx')} download>
              {words.xlsx}
            </a>
            <Button kind="quiet" onClick={() => window.print()}>
              {words.print}
            </Button>
          </p>
          <One key={measure} measure={measure} />
        </>
      )}
    </Page>
  );
}

interface MeasuresProps {
  all: readonly { readonly code: string; readonly label: string }[];
  chosen: string;
  choose(code: string): void;
}

function Measures({ all, chosen, choose }: MeasuresProps) {
  const id = useId();
  return (
    <div class="field benchmark-choose">
      <label class="field-label" for={id}>
        {words.measure}
      </label>
      <select id={id} class="field-box" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        {all.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

function One({ measure }: { measure: string }) {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(OneBenchmarkDocument, { measure }))).benchmark,
    measure,
  );
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {!data && !problem && <p role="status">{common.waiting}</p>}
      {data && <Comparison benchmark={data} />}
    </>
  );
}
