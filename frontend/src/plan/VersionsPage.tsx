import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { PlanDifferenceDocument, PlanHistoryDocument, type PlanHistoryQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { More } from '../ui/More.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { usePages } from '../ui/usePages.ts';
import { Changed } from './Changed.tsx';
import { PLAN } from './places.ts';
import { type MatterWords, wordsFor } from './wording.ts';
import { words } from './words.ts';

type Version = PlanHistoryQuery['planVersions']['nodes'][number];

/** When the plan was changed and by whom; each change opens to the words that were added and taken away. */
export function VersionsPage({ id, matters }: { id: string; matters: readonly MatterWords[] }) {
  const list = usePages(
    async (after) => (await signedInOnly(() => ask(PlanHistoryDocument, { id, after }))).planVersions,
    id,
  );
  return (
    <Page title={words.versionsTitle} back={PLAN}>
      {list.items?.length === 0 && <p>{words.noVersions}</p>}
      <ol class="plan-list">
        {list.items?.map((version) => (
          <OneVersion key={version.version} id={id} version={version} matters={matters} />
        ))}
      </ol>
      <More list={list} label={words.more} />
    </Page>
  );
}

interface One {
  id: string;
  version: Version;
  matters: readonly MatterWords[];
}

function OneVersion({ id, version, matters }: One) {
  const [open, setOpen] = useState(false);
  const { label } = wordsFor(matters, version.matter);
  const line = words.line(version.by, words.kinds[version.kind], label);
  return (
    <li class="plan-version">
      <p dir="auto">
        <strong>{day(version.writtenAt)}</strong> <span>{line}</span>
      </p>
      <button type="button" class="button button-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hideChange : words.showChange}
      </button>
      {open && <WhatChanged id={id} from={version.version - 1} to={version.version} matters={matters} />}
    </li>
  );
}

interface Between {
  id: string;
  from: number;
  to: number;
  matters: readonly MatterWords[];
  /** Only of this matter. */
  only?: string;
}

/** What is different at one version from another. */
export function WhatChanged({ id, from, to, matters, only }: Between) {
  const { data, problem, again } = useAsk(
    () => signedInOnly(() => ask(PlanDifferenceDocument, { id, from, to })),
    `${id} ${from} ${to}`,
  );
  if (problem) {
    return (
      <>
        <Notice kind="problem">{problem}</Notice>
        <Button onClick={again}>{words.tryAgain}</Button>
      </>
    );
  }
  return (
    <ul class="plan-list" aria-busy={!data}>
      {data?.planChanges
        .filter(({ matter }) => !only || matter === only)
        .map((change) => (
          <Changed key={change.version} change={change} label={wordsFor(matters, change.matter).label} />
        ))}
    </ul>
  );
}
