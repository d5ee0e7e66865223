import { ask } from '../api/client.ts';
import { MyPeopleDocument, type MyPeopleQuery } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import { useAsk } from '../ui/useAsk.ts';
import { arrived } from '../writing/writing.ts';
import { MyPeoplePage } from './MyPeoplePage.tsx';
import './mypeople.css';
import { NotYet } from '../ui/NotYet.tsx';
import { ADD, MY_PEOPLE, thingAt, WORKERS } from './places.ts';
import { WordPage } from './WordPage.tsx';
import { WorkersPage } from './WorkersPage.tsx';
import { words } from './words.ts';

export type People = MyPeopleQuery['myPeople'];

/** A young person's people, places and things: the list, one word, or their story of workers. */
export function MyPeoplePages({ self, place }: { self: Self; place: string }) {
  const { id } = self;
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(MyPeopleDocument, { id }))).myPeople,
    `${id} ${arrived.value} ${place === MY_PEOPLE}`,
  );
  if (!data) {
    return <NotYet title={words.title} back="/" problem={problem} again={again} />;
  }
  const thing = thingAt(place);
  if (thing || place === ADD) {
    return <WordPage key={place} self={self} people={data} thing={thing} />;
  }
  return place === WORKERS ? <WorkersPage people={data} /> : <MyPeoplePage people={data} />;
}
