import { useEffect } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { type MatterWords, wordsFor } from '../matter/wording.ts';
import { findMyStar, myStar } from '../star/mine.ts';
import { WhoSees } from '../star/WhoSees.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { waitingOf } from '../writing/waiting.ts';
import { CARE_PLAN_BELOW } from './age.ts';
import { lowStepIn } from './earlier.ts';
import { hideablePlan } from './hideable.ts';
import type { PlanNow } from './PlanPages.tsx';
import { matterPlace, PLAN_LETTER, REVIEW, VERSIONS } from './places.ts';
import { signed } from './signed.ts';
import { words } from './words.ts';

interface Props {
  self: Self;
  plan: PlanNow;
  matters: readonly MatterWords[];
}

/** All the matters of the plan as a calm list, with what is new. */
export function MyPlanPage({ self, plan, matters }: Props) {
  // The newest star is on the first page, and mostly known already.
  useEffect(() => void (myStar.value || findMyStar().catch(() => undefined)), []);
  const lowIn = (code: string) => lowStepIn(wordsFor(matters, code), myStar.value?.latest, words.lowStep);
  return (
    <Page title={self.age < CARE_PLAN_BELOW ? words.carePlan : words.title} back="/">
      <p>{words.intro}</p>
      {waitingOf(PLAN_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <ul class="plan-list" aria-label={words.matters}>
        {plan.matters.map((matter) => (
          <li key={matter.matter}>
            <a class="plan-matter" href={matterPlace(matter.matter)}>
              <span class="plan-matter-name">
                {wordsFor(matters, matter.matter).label}
                {matter.isNew && <span class="plan-badge">{words.isNew}</span>}
              </span>
              <span class="soft" dir="auto">
                {standing(matter)}
              </span>
              {!matter.myView && lowIn(matter.matter) && (
                <span class="soft" dir="auto">
                  {lowIn(matter.matter)}
                </span>
              )}
              {matter.disagreement && <span class="plan-disagreed">{words.disagreed}</span>}
            </a>
          </li>
        ))}
      </ul>
      {plan.signature && <p class="soft">{signed(plan.signature, plan.version)}</p>}
      <p>
        <a class="plan-way" href={REVIEW}>
          {words.review}
        </a>
      </p>
      <p>
        <a class="plan-way" href={VERSIONS}>
          {words.versions}
        </a>
      </p>
      <p class="soft">{words.who}</p>
      <WhoSees thing={hideablePlan(self)} />
      <p class="soft">{words.danger}</p>
    </Page>
  );
}

function standing({ myView, theirView }: PlanNow['matters'][number]): string {
  if (myView && theirView) {
    return words.bothWrote(theirView.by);
  }
  return theirView ? words.theyWrote(theirView.by) : myView ? words.youWrote : words.nothingYet;
}
