import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import {
  AgreeToClosingDocument,
  ProposedClosingsDocument,
  type ProposedClosingsQuery,
} from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import { ProposeForm } from './ProposeForm.tsx';
import { words } from './words.ts';

type Proposed = ProposedClosingsQuery['proposedClosings'][number];

/** Closing a quarter: what somebody put forward, for another to agree to; and putting one forward. */
export function Closings() {
  const asked = useAsk(async () => (await signedInOnly(() => ask(ProposedClosingsDocument, {}))).proposedClosings);
  const [done, setDone] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const sameId = useSameId();

  const agree = async ({ id }: Proposed) => {
    setProblem(undefined);
    try {
      const wanted = { closingId: id };
      await signedInOnly(() =>
        ask(AgreeToClosingDocument, { input: { ...wanted, clientMutationId: sameId.of(wanted) } }),
      );
      setDone(words.agreed);
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    asked.again();
  };

  const told = problem ?? asked.problem;
  return (
    <section class="insight-part">
      <h2>{words.closing}</h2>
      <p class="soft">{words.closingIntro}</p>
      {told && <Notice kind="problem">{told}</Notice>}
      <p role="status">{done}</p>
      {asked.data && asked.data.length > 0 && <h3>{words.waits}</h3>}
      <ul class="insight-releases">
        {asked.data?.map((each) => (
          <li key={each.id}>
            <Waits closing={each} agree={() => void agree(each)} />
          </li>
        ))}
      </ul>
      <ProposeForm
        proposed={() => {
          setDone(words.proposed);
          asked.again();
        }}
      />
    </section>
  );
}

function Waits({ closing, agree }: { closing: Proposed; agree(): void }) {
  const { year, quarter, breakdowns, proposedBy, proposedAt, canAgree } = closing;
  const names = breakdowns.map((each) => words.breakdowns[each]);
  return (
    <>
      <p>
        <strong>{words.quarter(year, quarter)}</strong>
        <br />
        {names.length > 0 ? words.brokenDown(names) : words.plain}
        <br />
        <span class="soft">
          <bdi>{words.putForward(proposedBy, day(proposedAt))}</bdi>
        </span>
      </p>
      {canAgree ? (
        <Button onClick={agree}>
          {words.agree} <span class="unseen">{words.quarter(year, quarter)}</span>
        </Button>
      ) : (
        <p class="soft">{words.another}</p>
      )}
    </>
  );
}
