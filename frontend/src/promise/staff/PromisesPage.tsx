import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  type PromisePartsFragment,
  PromisesMadeDocument,
  PromisesProposedDocument,
} from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { More } from '../../ui/More.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { go } from '../../ui/route.ts';
import { useAsk } from '../../ui/useAsk.ts';
import { usePages } from '../../ui/usePages.ts';
import { words as common } from '../../ui/words.ts';
import { Facts } from '../Facts.tsx';
import { promisePlace } from '../places.ts';
import { MakeForm } from './MakeForm.tsx';
import { Themes } from './Themes.tsx';
import { useThemes } from './useThemes.ts';
import { words } from './words.ts';

/** The themes in their order, what is put forward, and what was promised; for those who may, the ways to add to them. */
export function PromisesPage({ me }: { me: Me }) {
  const isLead = me.role === 'PARTICIPATION_LEAD';
  const proposes = isLead || me.role === 'PANEL_MEMBER';
  const themes = useThemes();
  const list = usePages(async (after) => (await signedInOnly(() => ask(PromisesMadeDocument, { after }))).promises);
  const [making, setMaking] = useState(false);
  return (
    <Page title={words.way} wide>
      <p class="soft">{words.intro}</p>
      {themes.problem && <Notice kind="problem">{themes.problem}</Notice>}
      {themes.data && <Themes themes={themes.data} isLead={isLead} changed={themes.again} />}
      {proposes && <Proposed />}
      <section class="promise-part">
        <h2>{words.promises}</h2>
        {proposes &&
          themes.data &&
          (making ? (
            <MakeForm
              themes={themes.data.all}
              isLead={isLead}
              stop={() => setMaking(false)}
              made={(id) => go(promisePlace(id))}
            />
          ) : (
            <div>
              <Button kind="main" onClick={() => setMaking(true)}>
                {isLead ? words.make : words.propose}
              </Button>
            </div>
          ))}
        {list.items?.length === 0 && <p>{words.none}</p>}
        {!list.items && !list.problem && <p role="status">{common.waiting}</p>}
        <Cards label={words.listName} promises={list.items ?? []} />
        <More list={list} label={words.more} />
      </section>
    </Page>
  );
}

function Proposed() {
  const { data, problem } = useAsk(
    async () => (await signedInOnly(() => ask(PromisesProposedDocument, {}))).proposedPromises,
  );
  return problem || data?.length ? (
    <section class="promise-part">
      <h2>{words.proposed}</h2>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Cards label={words.proposed} promises={data ?? []} />
    </section>
  ) : null;
}

function Cards({ label, promises }: { label: string; promises: readonly PromisePartsFragment[] }) {
  return (
    <ul class="promise-list" aria-label={label}>
      {promises.map((promise) => (
        <li key={promise.id}>
          <article class="promise-card">
            <h3>
              <a href={promisePlace(promise.id)}>
                <bdi>{promise.what}</bdi>
              </a>
            </h3>
            <Facts promise={promise} />
          </article>
        </li>
      ))}
    </ul>
  );
}
