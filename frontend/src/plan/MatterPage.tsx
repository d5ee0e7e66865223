import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { SawPlanDocument } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { Agree } from './Agree.tsx';
import { Goals } from './Goals.tsx';
import { MyView } from './MyView.tsx';
import type { PlanNow } from './PlanPages.tsx';
import { PLAN } from './places.ts';
import { WhatChanged } from './VersionsPage.tsx';
import { waitingForPlan } from './waiting.ts';
import { type MatterWords, wordsFor } from './wording.ts';
import { words } from './words.ts';

interface Props {
  self: Self;
  plan: PlanNow;
  matters: readonly MatterWords[];
  matter: string;
}

/** One matter of the plan: what both sides say side by side, whether they agree, and what will happen. */
export function MatterPage({ self, plan, matters, matter }: Props) {
  const one = plan.matters.find((each) => each.matter === matter);
  // What was new when the page opened stays on it, though it is seen from now on.
  const [since] = useState(one?.isNew && one.seen > 0 ? { from: one.seen, to: plan.version } : undefined);
  useEffect(() => {
    if (one?.isNew) {
      const input = { clientMutationId: crypto.randomUUID(), youngPersonId: self.id, matter, version: plan.version };
      ask(SawPlanDocument, { input }).catch(() => undefined);
    }
  }, [plan.version]);

  if (!one) {
    return (
      <Page title={words.title} back={PLAN}>
        <p>{words.notThere}</p>
      </Page>
    );
  }
  const { label, prompt } = wordsFor(matters, matter);
  return (
    <Page title={label} back={PLAN} wide>
      <p>{prompt}</p>
      {waitingForPlan().length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {one.disagreement && <Stands disagreement={one.disagreement} />}
      {since && (
        <section class="plan-part">
          <h2>{words.newSince}</h2>
          <WhatChanged id={self.id} {...since} matters={matters} only={matter} />
        </section>
      )}
      <div class="plan-sides">
        <MyView account={self.id} matter={matter} stands={one.myView ?? undefined} />
        <section class="plan-side">
          <h2 dir="auto">{one.theirView ? words.theirsBy(one.theirView.by) : words.theirs}</h2>
          {one.theirView ? (
            <>
              <p class="own-words" dir="auto">
                {one.theirView.words}
              </p>
              <p class="soft">{words.writtenOn(day(one.theirView.writtenAt))}</p>
            </>
          ) : (
            <p class="soft">{words.nothingOfTheirs}</p>
          )}
        </section>
      </div>
      <Goals self={self} matter={matter} goals={plan.goals.filter((goal) => goal.matter === matter)} />
      <Agree account={self.id} matter={matter} stands={one.agreement ?? undefined} />
    </Page>
  );
}

function Stands({ disagreement }: { disagreement: NonNullable<PlanNow['matters'][number]['disagreement']> }) {
  return (
    <section class="plan-stands">
      <h2>{words.standsTitle}</h2>
      {disagreement.words && (
        <p class="own-words" dir="auto">
          {disagreement.words}
        </p>
      )}
      <p>{words.standsOn(day(disagreement.writtenAt))}</p>
      <p>{disagreement.answered ? words.standsAnswered : words.standsNotAnswered}</p>
    </section>
  );
}
