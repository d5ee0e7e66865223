import { ask } from '../api/client.ts';
import { PlanNowDocument, type PlanNowQuery } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { arrived } from './letter.ts';
import { MatterPage } from './MatterPage.tsx';
import { MyPlanPage } from './MyPlanPage.tsx';
import './plan.css';
import { matterAt, PLAN, VERSIONS } from './places.ts';
import { VersionsPage } from './VersionsPage.tsx';
import { matterWords } from './wording.ts';
import { words } from './words.ts';

export type PlanNow = PlanNowQuery['plan'];

/** The youngest wording is for whoever has none yet. */
const FALLBACK = 'AGE_8_11';

/** A young person's own plan: all of it, one matter, or what changed. */
export function PlanPages({ self, place }: { self: Self; place: string }) {
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

  if (problem && !data) {
    return (
      <Page title={words.title} back="/">
        <Notice kind="problem">{problem}</Notice>
        <Button onClick={again}>{words.tryAgain}</Button>
      </Page>
    );
  }
  if (!data) {
    return <Waiting />;
  }
  if (place === PLAN) {
    return <MyPlanPage self={self} {...data} />;
  }
  if (place === VERSIONS) {
    return <VersionsPage id={id} matters={data.matters} />;
  }
  return <MatterPage key={place} self={self} matter={matterAt(place)} {...data} />;
}
