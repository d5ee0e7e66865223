import { ask } from '../api/client.ts';
import { SaidBeforeDocument } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { type MatterWords, wordsFor } from '../matter/wording.ts';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { waitingOf } from '../writing/waiting.ts';
import { Agree } from './Agree.tsx';
import { type Disagreed, Disagreement } from './Disagreement.tsx';
import { earlierOn } from './earlier.ts';
import { Goals } from './Goals.tsx';
import { send } from './letter.ts';
import { NewSince, useSeen } from './NewSince.tsx';
import { OtherView } from './OtherView.tsx';
import { OwnView } from './OwnView.tsx';
import type { PlanNow } from './PlanPages.tsx';
import { PLAN, PLAN_LETTER, type PlanWays } from './places.ts';
import { side, words } from './words.ts';
import type { Writer } from './writer.ts';

interface Props {
  self: Self;
  plan: PlanNow;
  matters: readonly MatterWords[];
  matter: string;
  /** What else there is to say about it. */
  way: PlanWays[string] | undefined;
}

/** One matter of the plan: what both sides say side by side, whether they agree, and what will happen. */
export function MatterPage({ self, plan, matters, matter, way }: Props) {
  const one = plan.matters.find((each) => each.matter === matter);
  const since = useSeen(self.id, plan, one);
  // What was said before helps to write; without it the page is whole all the same.
  const before = useAsk(findBefore, self.id).data;

  if (!one) {
    return (
      <Page title={words.title} back={PLAN}>
        <p>{words.notThere}</p>
      </Page>
    );
  }
  const mine = wordsFor(matters, matter);
  const { label, prompt } = mine;
  const writer = writerFor(self, plan);
  return (
    <Page title={label} back={PLAN} wide>
      <p>{prompt}</p>
      {way && (
        <p>
          <a class="plan-way" href={way.place}>
            {way.label}
          </a>
        </p>
      )}
      {waitingOf(PLAN_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {one.disagreement && <Stands disagreement={one.disagreement} />}
      {since && <NewSince id={self.id} since={since} matter={matter} />}
      <div class="plan-sides">
        <OwnView
          writer={writer}
          matter={matter}
          stands={one.myView ?? undefined}
          earlier={before ? earlierOn(mine, before) : []}
        />
        <OtherView
          title={one.theirView ? words.theirsBy(one.theirView.by) : words.theirs}
          view={one.theirView ?? undefined}
        />
      </div>
      <Goals
        happening={plan.happening}
        asks
        ideas={before?.star.latest?.whatMatters ?? []}
        writer={writer}
        matter={matter}
        goals={plan.goals.filter((goal) => goal.matter === matter)}
      />
      <Agree
        account={self.id}
        matter={matter}
        templateVersion={plan.templateVersion}
        stands={one.agreement ?? undefined}
      />
    </Page>
  );
}

const findBefore = async () => (await signedInOnly(() => ask(SaidBeforeDocument, {}))).me.youngPerson ?? undefined;

const writerFor = ({ id, supporters }: Self, { templateVersion }: PlanNow): Writer => ({
  account: id,
  side: 'YOUNG_PERSON',
  youngPerson: words.me,
  supporters,
  templateVersion,
  words: side,
  draftName: (of) => `plan/${of}`,
  send: (what, draft, body) => send(id, what, draft, body),
});

function Stands({ disagreement }: { disagreement: Disagreed }) {
  return (
    <Disagreement title={words.standsTitle} disagreement={disagreement}>
      <p>{words.standsOn(day(disagreement.writtenAt))}</p>
      <p>{disagreement.answered ? words.standsAnswered : words.standsNotAnswered}</p>
    </Disagreement>
  );
}
