import type { Me } from '../api/session.ts';
import { BRING, bringsBenchmarks } from '../benchmark/places.ts';
import { words as benchmark } from '../benchmark/words.ts';
import { CHARTER } from '../charter/places.ts';
import { words as charter } from '../charter/words.ts';
import { DAY, TEAM } from '../day/places.ts';
import { words as day } from '../day/words.ts';
import { PANEL, readsReleases } from '../insight/places.ts';
import { words as insight } from '../insight/words.ts';
import { StaffWays } from '../looks/staff/StaffWays.tsx';
import { PROMISES, readsPromises } from '../promise/places.ts';
import { words as promise } from '../promise/words.ts';
import { QUOTES, readsQuotes } from '../quote/places.ts';
import { words as quote } from '../quote/staff/words.ts';
import { CONCERNS, takesUp } from '../safety/staff/places.ts';
import { COPIES } from '../story/places.ts';
import { path } from '../ui/route.ts';
import { WAITING } from '../voice/worker/places.ts';
import { words as waiting } from '../voice/worker/words.ts';
import { CASELOAD, hasCaseload, LEAVE } from './places.ts';
import { words } from './words.ts';

/** Who is signed in, and the ways to the day, the list and out; on every one of the worker's pages. */
export function WorkerBar({ me }: { me: Me }) {
  return (
    <nav class="worker-bar" aria-label={words.yourPages}>
      <p class="worker-who">
        <span class="unseen">{words.signedInAs} </span>
        <strong>{me.name}</strong>, {words.roles[me.role]}, {me.council}
      </p>
      {hasCaseload(me.role) && (
        <a href={DAY} aria-current={path.value === DAY ? 'page' : undefined}>
          {day.title}
        </a>
      )}
      {me.role === 'MANAGER' && (
        <a href={TEAM} aria-current={path.value === TEAM ? 'page' : undefined}>
          {day.team}
        </a>
      )}
      {hasCaseload(me.role) && (
        <a href={CASELOAD} aria-current={path.value === CASELOAD ? 'page' : undefined}>
          {me.role === 'MANAGER' ? words.teamTitle : words.title}
        </a>
      )}
      {hasCaseload(me.role) && (
        <a href={WAITING} aria-current={path.value === WAITING ? 'page' : undefined}>
          {waiting.way}
        </a>
      )}
      {takesUp(me.role) && (
        <a href={CONCERNS} aria-current={path.value === CONCERNS ? 'page' : undefined}>
          {words.concerns}
        </a>
      )}
      {readsReleases(me.role) && (
        <a href={PANEL} aria-current={path.value === PANEL ? 'page' : undefined}>
          {insight.way}
        </a>
      )}
      {readsPromises(me.role) && (
        <a href={PROMISES} aria-current={path.value === PROMISES ? 'page' : undefined}>
          {promise.way}
        </a>
      )}
      {me.role === 'RECORDS_OFFICER' && (
        <a href={COPIES} aria-current={path.value === COPIES ? 'page' : undefined}>
          {words.copies}
        </a>
      )}
      {readsQuotes(me.role) && (
        <a href={QUOTES} aria-current={path.value === QUOTES ? 'page' : undefined}>
          {quote.way}
        </a>
      )}
      {me.role === 'RECORDS_OFFICER' && (
        <a href={CHARTER} aria-current={path.value === CHARTER ? 'page' : undefined}>
          {charter.title}
        </a>
      )}
      {bringsBenchmarks(me.role) && (
        <a href={BRING} aria-current={path.value === BRING ? 'page' : undefined}>
          {benchmark.bring}
        </a>
      )}
      <StaffWays me={me} />
      <a href={LEAVE}>{words.signOut}</a>
    </nav>
  );
}
