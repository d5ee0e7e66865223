import { ask } from '../../api/client.ts';
import { WhatWaitsDocument } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { Page } from '../../ui/Page.tsx';
import { usePages } from '../../ui/usePages.ts';
import type { AreaName } from './about.ts';
import { MentionList } from './MentionList.tsx';
import { UnheardPeople } from './UnheardPeople.tsx';
import { words } from './words.ts';

/** What waits for a worker, or for a manager, from everybody they support: the oldest first. */
export function WaitingPage({ me, areaName }: { me: Me; areaName: AreaName }) {
  const list = usePages(async (after) => (await signedInOnly(() => ask(WhatWaitsDocument, { after }))).waiting);
  return (
    <Page title={words.title} wide>
      {list.items?.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <>
          <p>{words.intro}</p>
          <p class="soft">{words.look}</p>
        </>
      )}
      <MentionList list={list} label={words.listName} areaName={areaName} named />
      {me.role === 'MANAGER' && <UnheardPeople />}
    </Page>
  );
}
