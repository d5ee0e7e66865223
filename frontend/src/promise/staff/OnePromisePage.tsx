import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  type Decision,
  OnePromiseDocument,
  type OnePromiseQuery,
  type Outcome,
  type PromiseWhat,
} from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';
import { CameOfPromise } from '../../insight/CameOfPromise.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { NotYet } from '../../ui/NotYet.tsx';
import { Page } from '../../ui/Page.tsx';
import { useAsk } from '../../ui/useAsk.ts';
import { Facts } from '../Facts.tsx';
import { Lines } from '../Lines.tsx';
import { PROMISES } from '../places.ts';
import { StepForm } from './StepForm.tsx';
import { words } from './words.ts';

type Step = Decision | Outcome;

/** Putting something forward is no next step of anything. */
const isStep = (what: PromiseWhat): what is Step => what !== 'PROPOSED';

export type Shown = OnePromiseQuery['promise'];

/** One promise with its line of dated steps, and what may come next. */
export function OnePromisePage({ id }: { id: string }) {
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(OnePromiseDocument, { promiseId: id }))).promise,
    id,
  );
  if (!data) {
    return <NotYet title={words.way} back={PROMISES} problem={problem} again={again} wide />;
  }
  return (
    <Page title={<bdi>{data.what}</bdi>} back={PROMISES} wide>
      <div class="promise-card">
        <Facts promise={data} />
        {data.stands === 'KEPT' && <CameOfPromise promise={data.id} />}
        <h2>{words.serves}</h2>
        <ul class="promise-steps">
          {data.principles.map((each) => (
            <li key={each}>{words.principles[each]}</li>
          ))}
          {data.missions.map((each) => (
            <li key={each}>{words.missions[each]}</li>
          ))}
        </ul>
        <Lines steps={data.steps} open />
      </div>
      <Next promise={data} again={again} />
    </Page>
  );
}

function Next({ promise, again }: { promise: Shown; again(): void }) {
  const [what, setWhat] = useState<Step>();
  const [told, setTold] = useState<string>();
  if (promise.next.length === 0) {
    return <p class="soft">{promise.stands === 'PROPOSED' ? words.waits : told}</p>;
  }
  return (
    <section class="promise-part">
      <h2>{words.acts}</h2>
      {told && <Notice kind="good">{told}</Notice>}
      {what ? (
        <StepForm
          key={what}
          promise={promise}
          what={what}
          stop={() => setWhat(undefined)}
          done={() => {
            setWhat(undefined);
            setTold(what === 'KEPT' ? words.askedNow : words.told);
            again();
          }}
        />
      ) : (
        <div class="promise-row">
          {promise.next.filter(isStep).map((each) => (
            <Button key={each} onClick={() => setWhat(each)}>
              {words.act[each]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}
