import { ask } from '../api/client.ts';
import { Refused } from '../api/errors.ts';
import { OneYoungPersonDocument, type OneYoungPersonQuery } from '../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../api/session.ts';
import { GiveView } from '../star/worker/GiveView.tsx';
import { arrived } from '../star/worker/viewLetter.ts';
import { day } from '../ui/dates.ts';
import { NotYet } from '../ui/NotYet.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { Person } from './Person.tsx';
import { CASELOAD, personPlace } from './places.ts';
import { words } from './words.ts';

export type OnePerson = OneYoungPersonQuery['youngPerson'];

interface Props {
  me: Me;
  id: string;
  /** True on the page where a worker gives their own view. */
  giving: boolean;
}

/** The pages about one young person. Somebody who is not there and somebody who is not theirs get the same one. */
export function PersonPage({ me, id, giving }: Props) {
  const { data, problem, again } = useAsk(() => findPerson(id), `${id} ${arrived.value.count}`);
  if (data === null) {
    return <NobodyPage />;
  }
  if (!data) {
    return <NotYet title={words.title} back={CASELOAD} wide problem={problem} again={again} />;
  }
  return giving ? <GivingPage me={me} person={data} /> : <Person me={me} person={data} again={again} />;
}

function GivingPage({ me, person }: { me: Me; person: OnePerson }) {
  if (me.role !== 'PRACTITIONER' || person.glass) {
    return <NobodyPage />;
  }
  return (
    <Page title={<bdi>{words.giveTitle(person.name)}</bdi>} back={personPlace(person.id)} wide>
      {person.wording ? (
        <GiveView account={me.id} youngPerson={person} wording={person.wording} afterwards={personPlace(person.id)} />
      ) : (
        <p>{person.starFrom ? words.starFrom(day(person.starFrom)) : words.noStarNow}</p>
      )}
    </Page>
  );
}

function NobodyPage() {
  return (
    <Page title={words.notFound} back={CASELOAD} wide>
      <p>{words.notFoundTip}</p>
    </Page>
  );
}

/** Nothing, when the server says that there is nobody; what else goes wrong is another matter. */
async function findPerson(id: string): Promise<OnePerson | null> {
  try {
    return (await signedInOnly(() => ask(OneYoungPersonDocument, { id }))).youngPerson;
  } catch (error) {
    if (error instanceof Refused && error.code === 'NOT_FOUND') {
      return null;
    }
    throw error;
  }
}
