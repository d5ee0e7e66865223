import { ask } from '../../api/client.ts';
import { WhatTheySaidDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { usePages } from '../../ui/usePages.ts';
import type { AreaName } from './about.ts';
import { MentionList } from './MentionList.tsx';
import { words } from './words.ts';

interface Props {
  id: string;
  name: string;
  areaName: AreaName;
}

/** On the page of one young person: what they chose to tell whoever looks, the newest first, without their words. */
export function TheirSayings({ id, name, areaName }: Props) {
  const list = usePages(
    async (after) => (await signedInOnly(() => ask(WhatTheySaidDocument, { id, after }))).youngPerson.mentions,
    id,
  );
  return (
    <section class="worker-part">
      <h2>
        <bdi>{words.saidBy(name)}</bdi>
      </h2>
      {list.items?.length === 0 ? <p>{words.saidNothing(name)}</p> : <p class="soft">{words.look}</p>}
      <MentionList list={list} label={words.saidBy(name)} areaName={areaName} named={false} />
    </section>
  );
}
