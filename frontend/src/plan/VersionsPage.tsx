import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { PlanHistoryDocument, type PlanHistoryQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Named } from '../picture/Named.tsx';
import { day } from '../ui/dates.ts';
import { More } from '../ui/More.tsx';
import { Page } from '../ui/Page.tsx';
import { usePages } from '../ui/usePages.ts';
import { WhatChanged } from './WhatChanged.tsx';
import { words } from './words.ts';

type Version = PlanHistoryQuery['planVersions']['nodes'][number];

/**
 * When the plan was changed and by whom, in the words of that day; each change opens to the words that were added and
 * taken away.
 */
export function VersionsPage({ id, back }: { id: string; back: string }) {
  const list = usePages(
    async (after) => (await signedInOnly(() => ask(PlanHistoryDocument, { id, after }))).planVersions,
    id,
  );
  return (
    <Page title={words.versionsTitle} back={back}>
      {list.items?.length === 0 && <p>{words.noVersions}</p>}
      <ol class="plan-list">
        {list.items?.map((version) => (
          <OneVersion key={version.version} id={id} version={version} />
        ))}
      </ol>
      <More list={list} label={words.more} />
    </Page>
  );
}

interface One {
  id: string;
  version: Version;
}

function OneVersion({ id, version }: One) {
  const [open, setOpen] = useState(false);
  const line = words.line(version.by, words.kinds[version.kind], version.called);
  return (
    <li class="plan-version">
      <p dir="auto">
        <strong>{day(version.writtenAt)}</strong> <Named who={version.by}>{line}</Named>
      </p>
      <button type="button" class="button button-quiet" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? words.hideChange : words.showChange}
      </button>
      {open && <WhatChanged id={id} from={version.version - 1} to={version.version} />}
    </li>
  );
}
