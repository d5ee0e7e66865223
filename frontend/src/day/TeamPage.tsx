import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyTeamDocument, type MyTeamQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { More } from '../ui/More.tsx';
import { Page } from '../ui/Page.tsx';
import { usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { Clocks } from './Clocks.tsx';
import { DayRow } from './DayRow.tsx';
import './day.css';
import { useFirstNew } from '../ui/useFirstNew.ts';
import { byWorker } from './byWorker.ts';
import { sentence } from './kinds.ts';
import { whoPlace } from './places.ts';
import { words } from './words.ts';

/** What waits in a manager's team, in the order of names: nobody is counted, and nobody comes before another. */
export function TeamPage() {
  const [team, setTeam] = useState<MyTeamQuery['team']>();
  const list = usePages(async (after) => {
    const answer = await signedInOnly(() => ask(MyTeamDocument, { after }));
    setTeam(answer.team);
    return answer.team;
  });
  const { items, problem, hasMore } = list;
  const firstNew = useFirstNew(items?.length ?? 0);
  return (
    <Page title={words.team} wide>
      <p class="soft">{words.teamIntro}</p>
      {team && <Clocks team={team} />}
      {items?.length === 0 && <p>{words.teamEmpty}</p>}
      {items && items.length > 0 && <h2>{words.byWorker}</h2>}
      {byWorker(items ?? []).map(({ id, name, rows }) => (
        <section key={id} class="day-worker">
          <h3>
            <bdi>{name}</bdi>
          </h3>
          <ol class="day-rows">
            {rows.map((each) => (
              <DayRow
                key={`${each.what} ${each.youngPersonId}`}
                name={each.name}
                place={whoPlace(each.youngPersonId)}
                what={sentence(words.teamWhat, each.what, each.byDay)}
                since={each.since}
                {...(items?.indexOf(each) === firstNew.index && { linkRef: firstNew.ref })}
              />
            ))}
          </ol>
        </section>
      ))}
      {!items && !problem && <p role="status">{common.waiting}</p>}
      <More list={list} label={words.more} />
      <p class="unseen" role="status">
        {items && items.length > 0 && words.shown(items.length, hasMore)}
      </p>
    </Page>
  );
}
