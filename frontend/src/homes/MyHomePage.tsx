import { ask } from '../api/client.ts';
import { TheHomeDocument, type TheHomeQuery } from '../api/generated/graphql.ts';
import { type Self, signedInOnly } from '../api/session.ts';
import '../mypeople/mypeople.css';
import { MY_PEOPLE } from '../mypeople/places.ts';
import { WhoSeesMine } from '../mypeople/WhoSeesMine.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { waitingOf } from '../writing/waiting.ts';
import { arrived } from '../writing/writing.ts';
import { Homes } from './Homes.tsx';
import './homes.css';
import { NotYet } from '../ui/NotYet.tsx';
import { LivesForm } from './LivesForm.tsx';
import { HOME_LETTER } from './places.ts';
import { SuitsMe } from './SuitsMe.tsx';
import { ViewForm } from './ViewForm.tsx';
import { words } from './words.ts';

export type TheHome = TheHomeQuery['home'];

/** Where a young person lives and lived, and what they think of it. */
export function MyHomePage({ self }: { self: Self }) {
  const { id } = self;
  const { data, problem, again } = useAsk(
    async () => (await signedInOnly(() => ask(TheHomeDocument, { id }))).home,
    `${id} ${arrived.value}`,
  );
  if (!data) {
    return <NotYet title={words.title} back={MY_PEOPLE} problem={problem} again={again} />;
  }
  return (
    <Page title={words.title} back={MY_PEOPLE}>
      {waitingOf(HOME_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <Homes account={id} lived={data.lived} />
      <ViewForm account={id} views={data.mine?.views ?? []} />
      <WhoSeesMine thing="MY_HOME" title={words.whoSeesView} />
      {data.isRecorded && <SuitsMe home={data} />}
      <LivesForm account={id} stands={data.mine?.livesWithMe ?? ''} version={data.mine?.livesWithMeVersion ?? 0} />
      <WhoSeesMine thing="WHO_LIVES_WITH_ME" title={words.whoSeesLives} />
    </Page>
  );
}
