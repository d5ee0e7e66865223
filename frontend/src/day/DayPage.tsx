import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyDayDocument, type MyDayQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { More } from '../ui/More.tsx';
import { Page } from '../ui/Page.tsx';
import { usePages } from '../ui/usePages.ts';
import { words as common } from '../ui/words.ts';
import { DayRow } from './DayRow.tsx';
import './day.css';
import { useFirstNew } from '../ui/useFirstNew.ts';
import { countsOf, type Group, isPressing, kindsOf, placeOf, sentence } from './kinds.ts';
import { words } from './words.ts';

type Day = MyDayQuery['day'];

/** All that waits for whoever is signed in, on one screen: who, what, since when. Nothing else. */
export function DayPage() {
  const [counts, setCounts] = useState<Day['counts']>([]);
  const [only, setOnly] = useState<Group>();
  const list = usePages(async (after) => {
    const { day } = await signedInOnly(() => ask(MyDayDocument, { after, what: only ? kindsOf(only) : null }));
    setCounts(day.counts);
    return day;
  }, only);
  const { items, problem, hasMore } = list;
  const firstNew = useFirstNew(items?.length ?? 0);
  const counted = countsOf(counts);
  return (
    <Page title={words.title} wide>
      {counted.length > 1 && <p class="soft">{words.countsHint}</p>}
      {counted.length > 0 && (
        <ul class="day-counts" aria-label={words.countsName}>
          {counted.map(({ group, label }) => (
            <li key={group}>
              <button
                type="button"
                class="button button-quiet"
                aria-pressed={only === group}
                onClick={() => setOnly(only === group ? undefined : group)}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {items?.length === 0 && <p>{words.empty}</p>}
      {items && items.length > 0 && (
        <ol class="day-rows" aria-label={words.listName}>
          {items.map((each, index) => (
            <DayRow
              key={`${each.what} ${each.youngPersonId} ${each.thingId}`}
              name={each.name}
              place={placeOf(each)}
              what={sentence(words.what, each.what, each.byDay)}
              since={each.since}
              pressing={isPressing(each.what)}
              {...(index === firstNew.index && { linkRef: firstNew.ref })}
            />
          ))}
        </ol>
      )}
      {!items && !problem && <p role="status">{common.waiting}</p>}
      <More list={list} label={words.more} />
      <p class="unseen" role="status">
        {items && items.length > 0 && words.shown(items.length, hasMore)}
      </p>
    </Page>
  );
}
