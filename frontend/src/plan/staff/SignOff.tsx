import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { SignPlanDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf } from '../../ui/useAsk.ts';
import { useSameId } from '../../ui/useSameId.ts';
import type { TheirPlan } from './TheirPlanPages.tsx';
import { words } from './words.ts';

/** Signing the plan as it is on the screen. What is missing is named by the server, and nothing is signed by halves. */
export function SignOff({ theirs: { id, plan, again } }: { theirs: TheirPlan }) {
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const same = useSameId();

  const sign = async () => {
    setBusy(true);
    setProblem(undefined);
    try {
      const wanted = { youngPersonId: id, version: plan.version };
      await signedInOnly(() => ask(SignPlanDocument, { input: { clientMutationId: same.of(wanted), ...wanted } }));
      again();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };

  return (
    <section class="plan-part" aria-busy={busy}>
      <h2>{words.signTitle}</h2>
      <p>{words.signIntro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div>
        <Button onClick={() => void (busy || sign())}>{words.sign}</Button>
      </div>
    </section>
  );
}
