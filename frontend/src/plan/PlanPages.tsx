import { ask } from '../api/client.ts';
import { PlanNowDocument, type PlanNowQuery } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { useAsk } from '../ui/useAsk.ts';
import { arrived } from '../writing/writing.ts';
import { MatterPage } from './MatterPage.tsx';
import { MyPlanPage } from './MyPlanPage.tsx';
import './plan.css';
import { matterWords } from '../matter/wording.ts';
import { NotYet } from '../ui/NotYet.tsx';
import { matterAt, PLAN, type PlanWays, VERSIONS } from './places.ts';
import { VersionsPage } from './VersionsPage.tsx';
import { words } from './words.ts';

export type PlanNow = PlanNowQuery['plan'];

/** The youngest wording is for whoever has none yet. */
const FALLBACK = 'AGE_8_11';

/** A young person's own plan: all of it, one matter, or what changed. */
export function PlanPages({ self, place, ways }: { self: Self; place: string; ways: PlanWays }) {
  const { id } = self;
  const { data, problem, again } = useAsk(
    async () => {
      const [{ plan }, matters] = await Promise.all([
        signedInOnly(() => ask(PlanNowDocument, { id })),
        matterWords(self.wording ?? FALLBACK),
      ]);
      return { plan, matters };
    },
    `${id} ${arrived.value} ${place === PLAN}`,
  );

  if (!data) {
    return <NotYet title={words.title} back="/" problem={problem} again={again} />;
  }
  if (place === PLAN) {
    return <MyPlanPage self={self} {...data} />;
  }
  if (place === VERSIONS) {
    return <VersionsPage id={id} back={PLAN} />;
  }
  return <MatterPage key={place} self={self} matter={matterAt(place)} way={ways[matterAt(place)]} {...data} />;
}
