import type { Me } from '../api/session.ts';
import { OTHER_COUNCILS } from '../benchmark/places.ts';
import { words as benchmark } from '../benchmark/words.ts';
import { CHARTER } from '../charter/places.ts';
import { words as charter } from '../charter/words.ts';
import { INDICATORS } from '../indicator/places.ts';
import { words as indicator } from '../indicator/words.ts';
import { closesQuarters, PANEL, readsReleases } from '../insight/places.ts';
import { words as insight } from '../insight/words.ts';
import { path } from '../ui/route.ts';
import { words } from './words.ts';

const WAYS = [
  { place: PANEL, label: insight.way },
  { place: OTHER_COUNCILS, label: benchmark.way },
  { place: INDICATORS, label: indicator.way },
  { place: CHARTER, label: charter.title },
] as const;

/** Whether an address is one of the pages about groups and councils; for those of the panel their first page is one. */
export const isPanel = (place: string, role: Me['role']) =>
  place.startsWith(`${PANEL}/`) || WAYS.some((way) => way.place === place) || (place === '/' && closesQuarters(role));

/** The ways between the pages about groups and councils, on each of them. */
export function PanelWays({ me }: { me: Me }) {
  return readsReleases(me.role) ? (
    <nav class="panel-ways" aria-label={words.panelWays}>
      {WAYS.map(({ place, label }) => (
        <a key={place} href={place} aria-current={path.value === place ? 'page' : undefined}>
          {label}
        </a>
      ))}
    </nav>
  ) : null;
}
