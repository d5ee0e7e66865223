import { aboutThem } from '../aboutme/places.ts';
import type { MyDayQuery, What } from '../api/generated/graphql.ts';
import { theirFamilyTime } from '../familytime/places.ts';
import { theirPlan } from '../plan/places.ts';
import { theirReview } from '../review/places.ts';
import { concernPlace } from '../safety/staff/places.ts';
import { day } from '../ui/dates.ts';
import { sayingPlace } from '../voice/worker/places.ts';
import { theirHelp } from '../wish/places.ts';
import { words } from './words.ts';

type Waiting = MyDayQuery['day']['nodes'][number];
type Counted = MyDayQuery['day']['counts'][number];
export type Group = keyof typeof words.counts;

/** What is counted together at the top of a day. */
const GROUP: Readonly<Record<What, Group>> = {
  CONCERN: 'CONCERNS',
  CONCERN_MINE: 'CONCERNS',
  TO_HEAR: 'REPLIES',
  TO_ANSWER: 'REPLIES',
  NOT_YET_DUE: 'REPLIES',
  NOT_SORTED: 'REPLIES',
  REVIEW_ASKED: 'REVIEWS',
  REVIEW_DUE: 'REVIEWS',
  REVIEW_OVERDUE: 'REVIEWS',
  REVIEW_NOT_NOTED: 'REVIEWS',
  FAMILY_TIME: 'WISHES',
  HELP_ASKED: 'WISHES',
  HELP_OFFERED: 'WISHES',
  PLAN_CHANGED: 'PLANS',
  PLAN_NEVER_OPENED: 'PLANS',
  ABOUT_ME: 'PAGES',
};

/** The kinds that are counted together. */
export const kindsOf = (group: Group): What[] => (Object.keys(GROUP) as What[]).filter((what) => GROUP[what] === group);

/** How much waits, a few words for each group that has something. */
export function countsOf(counts: readonly Counted[]): readonly { readonly group: Group; readonly label: string }[] {
  const groups = Object.keys(words.counts) as Group[];
  return groups
    .map((group) => [group, counts.filter(({ what }) => GROUP[what] === group)] as const)
    .filter(([, counted]) => counted.length > 0)
    .map(([group, counted]) => ({
      group,
      label: words.counts[group](counted.reduce((sum, { many }) => sum + many, 0)),
    }));
}

/** The page on which something that waits is done, one tap away. */
export function placeOf({ what, youngPersonId, thingId }: Waiting): string {
  switch (GROUP[what]) {
    case 'CONCERNS':
      return concernPlace(thingId ?? '');
    case 'REPLIES':
      return sayingPlace(youngPersonId, thingId ?? '');
    case 'REVIEWS':
      return theirReview(youngPersonId);
    case 'WISHES':
      return what === 'FAMILY_TIME' ? theirFamilyTime(youngPersonId) : theirHelp(youngPersonId);
    case 'PLANS':
      return theirPlan(youngPersonId);
    case 'PAGES':
      return aboutThem(youngPersonId);
  }
}

/** Something stands between this person and being safe, or heard: it is marked in the list. */
export const isPressing = (what: What) => what === 'CONCERN' || what === 'TO_HEAR' || what === 'NOT_SORTED';

/** What waits, in a sentence, with the day by which it is to be done where there is one. */
export function sentence(whose: Readonly<Record<What, string>>, what: What, byDay: string | null | undefined): string {
  const by = byDay && what in words.byDay ? words.byDay[what as keyof typeof words.byDay](day(byDay)) : '';
  return `${whose[what]} ${by}`.trim();
}
