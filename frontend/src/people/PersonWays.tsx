import { aboutThem } from '../aboutme/places.ts';
import { words as aboutWords } from '../aboutme/staff/words.ts';
import type { Me } from '../api/session.ts';
import { handOverPlace, takeOverPlace } from '../day/places.ts';
import { words as day } from '../day/words.ts';
import { theirFamilyTime } from '../familytime/places.ts';
import { theirHome } from '../homes/places.ts';
import { words as homeWords } from '../homes/staff/words.ts';
import { theirPeople } from '../mypeople/places.ts';
import { words as peopleWords } from '../mypeople/staff/words.ts';
import { CARE_PLAN_BELOW } from '../plan/age.ts';
import { theirPlan } from '../plan/places.ts';
import { words as planWords } from '../plan/staff/words.ts';
import { theirReview } from '../review/places.ts';
import { theirLetters } from '../visit/places.ts';
import { words as visitWords } from '../visit/worker/words.ts';
import { theirHelp } from '../wish/places.ts';
import type { OnePerson } from './PersonPage.tsx';
import { hasCaseload, phonesPlace } from './places.ts';
import { words } from './words.ts';

/** The ways to everything else about one young person. */
export function PersonWays({ me, person: { id, name, age, glass } }: { me: Me; person: OnePerson }) {
  const ways = [
    [theirPlan(id), age < CARE_PLAN_BELOW ? planWords.carePlan(name) : planWords.title(name)],
    [aboutThem(id), aboutWords.way(name)],
    [theirReview(id), words.review(name)],
    [theirLetters(id), visitWords.way(name)],
    [theirFamilyTime(id), words.familyTime(name)],
    [theirHelp(id), words.help(name)],
    [theirPeople(id), peopleWords.way(name)],
    [theirHome(id), homeWords.way(name)],
    [phonesPlace(id), words.phones(name)],
    ...(hasCaseload(me.role) ? [[takeOverPlace(id), day.takeOverWay(name)] as const] : []),
    ...(me.role === 'MANAGER' ? [[handOverPlace(id), day.handOverWay(name)] as const] : []),
  ] as const;
  // In an emergency there is the plan, and nothing else besides the record itself.
  const open = glass ? ways.slice(0, 1) : ways;
  return (
    <nav class="person-ways" aria-label={words.waysOf(name)}>
      {open.map(([place, way]) => (
        <a key={place} href={place}>
          <bdi>{way}</bdi>
        </a>
      ))}
    </nav>
  );
}
