import { ask } from '../api/client.ts';
import { PlanDifferenceDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { Changed } from './Changed.tsx';
import { words } from './words.ts';

interface Between {
  id: string;
  from: number;
  to: number;
  /** Only of this matter. */
  only?: string;
}

/** What is different at one version from another. */
export function WhatChanged({ id, from, to, only }: Between) {
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
          <Changed key={change.version} change={change} />
        ))}
    </ul>
  );
}
