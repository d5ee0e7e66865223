import type { MyTeamQuery, What } from '../api/generated/graphql.ts';
import { DayRow } from './DayRow.tsx';
import { sentence } from './kinds.ts';
import { whoPlace } from './places.ts';
import { words } from './words.ts';

/** Which things each clock is about. */
const CLOCKS: readonly (readonly [keyof typeof words.clock, readonly What[]])[] = [
  ['HEARD', ['TO_HEAR']],
  ['ANSWERED', ['TO_ANSWER', 'NOT_SORTED', 'FAMILY_TIME', 'HELP_ASKED']],
  ['DAY', ['NOT_YET_DUE']],
  ['REVIEW', ['REVIEW_ASKED', 'REVIEW_OVERDUE', 'REVIEW_NOT_NOTED']],
];

/** As many as are asked for at once. */
const MOST = 40;

/** Where the clocks stand: what should be done by now, as lists of things and by no worker. */
export function Clocks({ team }: { team: MyTeamQuery['team'] }) {
  const days = { HEARD: team.heardDays, ANSWERED: team.answeredDays, DAY: 0, REVIEW: 0 };
  return (
    <section class="day-worker">
      <h2>{words.clocks}</h2>
      {team.late.length === 0 && <p>{words.clocksDone}</p>}
      {team.late.length === MOST && <p class="soft">{words.lateMore}</p>}
      {CLOCKS.map(([clock, kinds]) => [clock, team.late.filter(({ what }) => kinds.includes(what))] as const)
        .filter(([, late]) => late.length > 0)
        .map(([clock, late]) => (
          <section key={clock} class="day-worker">
            <h3>{words.clock[clock](days[clock])}</h3>
            <ol class="day-rows">
              {late.map((each) => (
                <DayRow
                  key={`${each.what} ${each.youngPersonId} ${each.since}`}
                  name={each.name}
                  place={whoPlace(each.youngPersonId)}
                  what={sentence(words.teamWhat, each.what, each.byDay)}
                  since={each.since}
                  pressing
                />
              ))}
            </ol>
          </section>
        ))}
    </section>
  );
}
