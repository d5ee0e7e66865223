import type { Me } from '../api/session.ts';
import { DrillPage } from './drill/DrillPage.tsx';
import './insight.css';
import { closesQuarters } from './places.ts';
import { ReleasePage } from './ReleasePage.tsx';
import { ReleasesPage } from './ReleasesPage.tsx';

interface Props {
  me: Me;
  /** Which closed quarter; none for the list of them. */
  release: string | undefined;
  /** Of which closed quarter the drill; none for none. */
  drill: string | undefined;
  areaName(code: string): string | undefined;
}

/** What many say: the closed quarters, the figures of one, or for those who close them its drill. */
export function PanelPages({ me, release, drill, areaName }: Props) {
  const closes = closesQuarters(me.role);
  if (drill && closes) {
    return <DrillPage id={drill} />;
  }
  return release ? <ReleasePage id={release} closes={closes} areaName={areaName} /> : <ReleasesPage me={me} />;
}
