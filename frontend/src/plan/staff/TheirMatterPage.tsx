import { wordsFor } from '../../matter/wording.ts';
import { day } from '../../ui/dates.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { waitingOf } from '../../writing/waiting.ts';
import { type Disagreed, Disagreement } from '../Disagreement.tsx';
import { lowStepIn } from '../earlier.ts';
import { Goals } from '../Goals.tsx';
import { NewSince, useSeen } from '../NewSince.tsx';
import { OtherView } from '../OtherView.tsx';
import { OwnView } from '../OwnView.tsx';
import { THEIR_PLAN_LETTER, theirPlan } from '../places.ts';
import { words as common } from '../words.ts';
import { mayWrite, type TheirPlan, writerFor } from './TheirPlanPages.tsx';
import { words } from './words.ts';

/** One matter of somebody's plan: a disagreement first, their words beside those of staff, and what will happen. */
export function TheirMatterPage({ theirs, matter }: { theirs: TheirPlan; matter: string }) {
  const { id, plan, matters } = theirs;
  const one = plan.matters.find((each) => each.matter === matter);
  const since = useSeen(id, plan, one);
  if (!one) {
    return (
      <Page title={words.versions} back={theirPlan(id)} wide>
        <p>{words.notThere}</p>
      </Page>
    );
  }
  const said = wordsFor(matters, matter);
  const { label, prompt } = said;
  const low = lowStepIn(said, theirs.youngPerson.star.latest, words.lowStep);
  const { name } = plan;
  const writer = writerFor(theirs);
  const says = one.myView ?? undefined;
  return (
    <Page title={label} back={theirPlan(id)} wide>
      <p>{prompt}</p>
      {low && <p dir="auto">{low}</p>}
      {waitingOf(THEIR_PLAN_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {one.disagreement && <Stands name={name} disagreement={one.disagreement} />}
      {since && <NewSince id={id} since={since} matter={matter} />}
      <div class="plan-sides">
        <OtherView title={words.says(name)} view={says} />
        {mayWrite(theirs) ? (
          <OwnView
            writer={writer}
            matter={matter}
            stands={one.theirView ?? undefined}
            earlier={says ? [{ words: common.quoted(says.words), from: words.fromPlan }] : []}
          />
        ) : (
          <OtherView
            title={one.theirView ? common.theirsBy(one.theirView.by) : words.worker}
            view={one.theirView ?? undefined}
          />
        )}
      </div>
      {one.agreement && one.agreement.version !== one.disagreement?.version && (
        <p dir="auto">
          {words.agreed(name, one.agreement.agreement, day(one.agreement.writtenAt))}{' '}
          {one.agreement.words && <span class="own-words">{one.agreement.words}</span>}
        </p>
      )}
      <Goals
        happening={plan.happening}
        asks={false}
        ideas={theirs.youngPerson.star.latest?.whatMatters ?? []}
        writer={writer}
        matter={matter}
        goals={plan.goals.filter((goal) => goal.matter === matter)}
        readOnly={!mayWrite(theirs)}
      />
    </Page>
  );
}

function Stands({ name, disagreement }: { name: string; disagreement: Disagreed }) {
  return (
    <Disagreement title={words.disagrees(name)} disagreement={disagreement}>
      <p dir="auto">{words.standsOn(name, day(disagreement.writtenAt))}</p>
      <p>{disagreement.answered ? words.standsAnswered : words.standsNotAnswered}</p>
    </Disagreement>
  );
}
