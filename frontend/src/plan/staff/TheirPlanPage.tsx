import { wordsFor } from '../../matter/wording.ts';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { waitingOf } from '../../writing/waiting.ts';
import { CARE_PLAN_BELOW } from '../age.ts';
import { lowStepIn } from '../earlier.ts';
import type { PlanNow } from '../PlanPages.tsx';
import { THEIR_PLAN_LETTER, theirMatter, theirVersions } from '../places.ts';
import { signed } from '../signed.ts';
import { words as common } from '../words.ts';
import { SignOff } from './SignOff.tsx';
import { mayWrite, type TheirPlan } from './TheirPlanPages.tsx';
import { words } from './words.ts';

/** All the matters of somebody's plan: where they disagree first, then what is new, and who wrote. */
export function TheirPlanPage({ theirs, back }: { theirs: TheirPlan; back: string }) {
  const { id, plan, matters, youngPerson } = theirs;
  const title = youngPerson.age < CARE_PLAN_BELOW ? words.carePlan(plan.name) : words.title(plan.name);
  const lowIn = (code: string) => lowStepIn(wordsFor(matters, code), youngPerson.star.latest, words.lowStep);
  const disagreed = plan.matters.filter(({ disagreement }) => disagreement);
  return (
    <Page title={<bdi>{title}</bdi>} back={back} wide>
      <p>
        <bdi>{words.intro(plan.name)}</bdi>
      </p>
      {waitingOf(THEIR_PLAN_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      {disagreed.length > 0 && (
        <section class="plan-stands">
          <h2 dir="auto">{words.toAnswer(plan.name)}</h2>
          <ul>
            {disagreed.map(({ matter }) => (
              <li key={matter}>
                <a class="plan-way" href={theirMatter(id, matter)}>
                  {wordsFor(matters, matter).label}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <ul class="plan-list plan-columns" aria-label={words.matters}>
        {plan.matters.map((matter) => (
          <li key={matter.matter}>
            <a class="plan-matter" href={theirMatter(id, matter.matter)}>
              <span class="plan-matter-name">
                {wordsFor(matters, matter.matter).label}
                {matter.isNew && <span class="plan-badge">{common.isNew}</span>}
              </span>
              <span class="soft" dir="auto">
                {standing(matter, plan.name)}
              </span>
              {lowIn(matter.matter) && (
                <span class="soft" dir="auto">
                  {lowIn(matter.matter)}
                </span>
              )}
              {matter.disagreement && (
                <span class="plan-disagreed" dir="auto">
                  {words.disagrees(plan.name)}
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
      {plan.signature && <p class="soft">{signed(plan.signature, plan.version)}</p>}
      <p>
        <a class="plan-way" href={theirVersions(id)}>
          {words.versions}
        </a>
      </p>
      {mayWrite(theirs) && plan.signature?.version !== plan.version && <SignOff theirs={theirs} />}
    </Page>
  );
}

function standing({ myView, theirView }: PlanNow['matters'][number], name: string): string {
  if (myView && theirView) {
    return words.both;
  }
  return myView ? words.onlyTheirs(name) : theirView ? words.onlyOurs(theirView.by) : words.nothingYet;
}
