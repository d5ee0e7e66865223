import type { Me } from '../api/session.ts';
import './insight.css';
import { ReleasePage } from './ReleasePage.tsx';
import { ReleasesPage } from './ReleasesPage.tsx';

interface Props {
  me: Me;
  /** Which closed quarter; none for the list of them. */
  release: string | undefined;
  areaName(code: string): string | undefined;
}

/** What many say: the closed quarters, or the figures of one. */
export function PanelPages({ me, release, areaName }: Props) {
  return release ? <ReleasePage id={release} areaName={areaName} /> : <ReleasesPage me={me} />;
}
