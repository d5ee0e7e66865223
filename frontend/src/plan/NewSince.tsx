import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { SawPlanDocument } from '../api/generated/graphql.ts';
import type { PlanNow } from './PlanPages.tsx';
import { WhatChanged } from './WhatChanged.tsx';
import { words } from './words.ts';

/** Between which two versions something was new when a page opened. */
interface Since {
  readonly from: number;
  readonly to: number;
}

/** Says that whoever reads has had a matter open. What was new when the page opened stays on it, though it is seen now. */
export function useSeen(youngPersonId: string, plan: PlanNow, one: PlanNow['matters'][number] | undefined) {
  const [since] = useState<Since | undefined>(
    one?.isNew && one.seen > 0 ? { from: one.seen, to: plan.version } : undefined,
  );
  useEffect(() => {
    if (one?.isNew) {
      const input = { clientMutationId: crypto.randomUUID(), youngPersonId, matter: one.matter, version: plan.version };
      ask(SawPlanDocument, { input }).catch(() => undefined);
    }
  }, [plan.version]);
  return since;
}

interface Props {
  id: string;
  since: Since;
  matter: string;
}

/** What changed in a matter since whoever reads it last had it open. */
export function NewSince({ id, since, matter }: Props) {
  return (
    <section class="plan-part">
      <h2>{words.newSince}</h2>
      <WhatChanged id={id} {...since} only={matter} />
    </section>
  );
}
