import { Offers } from '../aboutme/staff/Offers.tsx';
import { ask } from '../api/client.ts';
import { MyYoungPeopleDocument, WaitsOfMyYoungPeopleDocument } from '../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../api/session.ts';
import { More } from '../ui/More.tsx';
import { Page } from '../ui/Page.tsx';
import { words as common } from '../ui/words.ts';
import './caseload.css';
import { useFirstNew } from '../ui/useFirstNew.ts';
import { type Pages, usePages } from '../ui/usePages.ts';
import { CaseloadRow } from './CaseloadRow.tsx';
import { ViewsNotice } from './ViewNotice.tsx';
import { words } from './words.ts';

/** The young people a worker, or a manager's team, supports now; whoever has waited longest to be asked comes first. */
export function CaseloadPage({ me }: { me: Me }) {
  const people = usePages((after) => signedInOnly(() => fetchPage(after)));
  const isTeam = me.role === 'MANAGER';
  return (
    <Page title={isTeam ? words.teamTitle : words.title} wide>
      <p class="soft">{isTeam ? words.teamIntro : words.intro}</p>
      <ViewsNotice />
      {!isTeam && <Offers />}
      {people.items?.length === 0 ? <p>{isTeam ? words.teamEmpty : words.empty}</p> : <List people={people} />}
    </Page>
  );
}

/** The young people, and beside each how much of what they said waits. Two questions, asked at once: each costs little. */
async function fetchPage(after: string | null) {
  const [people, waits] = await Promise.all([
    ask(MyYoungPeopleDocument, { after }),
    ask(WaitsOfMyYoungPeopleDocument, { after }),
  ]);
  const counts = new Map(waits.caseload.nodes.map((each) => [each.id, each.waits.count]));
  const nodes = people.caseload.nodes.map((person) => ({ ...person, waiting: counts.get(person.id) ?? 0 }));
  return { ...people.caseload, nodes };
}

type Row = Parameters<typeof CaseloadRow>[0]['person'];

function List({ people: { items, hasMore, busy, problem, more } }: { people: Pages<Row> }) {
  const firstNew = useFirstNew(items?.length ?? 0);
  return (
    <>
      <ol class="caseload" aria-busy={busy} aria-label={words.listName}>
        {items?.map((person, index) => (
          <CaseloadRow key={person.id} person={person} {...(index === firstNew.index && { nameRef: firstNew.ref })} />
        ))}
      </ol>
      {!items && !problem && <p role="status">{common.waiting}</p>}
      <More list={{ hasMore, problem, busy, more }} label={words.showMore} />
      <p class="unseen" role="status">
        {items && words.shown(items.length, hasMore)}
      </p>
    </>
  );
}
