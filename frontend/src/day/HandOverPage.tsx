import { ask } from '../api/client.ts';
import { WhoCanGoDocument } from '../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../api/session.ts';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import './day.css';
import { NotYet } from '../ui/NotYet.tsx';
import { HandOverForm } from './HandOverForm.tsx';
import { words } from './words.ts';

/** Where a manager hands a young person over from one worker to another. */
export function HandOverPage({ me, id, back }: { me: Me; id: string; back: string }) {
  const { data, problem, again } = useAsk(() => signedInOnly(() => ask(WhoCanGoDocument, { id })), id);
  if (!data) {
    return <NotYet title={words.team} back={back} wide problem={problem} again={again} />;
  }
  const { name, supporters } = data.youngPerson;
  const going = supporters.filter(({ kind }) => kind === 'SOCIAL_WORKER' || kind === 'PERSONAL_ADVISER');
  return (
    <Page title={<bdi>{words.handOver(name)}</bdi>} back={back} wide>
      {going.length === 0 ? (
        <p>{words.noWorker(name)}</p>
      ) : (
        <HandOverForm account={me.id} id={id} name={name} going={going} />
      )}
    </Page>
  );
}
