import type { Self } from '../api/session.ts';
import { day } from '../ui/dates.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import type { PlanNow } from './PlanPages.tsx';
import { matterPlace, VERSIONS } from './places.ts';
import { waitingForPlan } from './waiting.ts';
import { type MatterWords, wordsFor } from './wording.ts';
import { words } from './words.ts';

/** From this age on it is called a plan; before, a care plan. */
const PLAN_FROM = 16;

interface Props {
  self: Self;
  plan: PlanNow;
  matters: readonly MatterWords[];
}

/** All the matters of the plan as a calm list, with what is new. */
export function MyPlanPage({ self, plan, matters }: Props) {
  return (
    <Page title={self.age < PLAN_FROM ? words.carePlan : words.title} back="/">
      <p>{words.intro}</p>
      {waitingForPlan().length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
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
              {matter.disagreement && <span class="plan-disagreed">{words.disagreed}</span>}
            </a>
          </li>
        ))}
      </ul>
      {plan.signature && <p class="soft">{signed(plan.signature, plan.version)}</p>}
      <p>
        <a class="plan-way" href={VERSIONS}>
          {words.versions}
        </a>
      </p>
      <p class="soft">{words.who}</p>
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

const signed = ({ by, signedAt, version }: NonNullable<PlanNow['signature']>, now: number) =>
  version < now ? words.changedSince(by, day(signedAt)) : words.signed(by, day(signedAt));
