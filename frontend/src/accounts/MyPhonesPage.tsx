import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { MyPhonesDocument, type PhoneFragment } from '../api/generated/graphql.ts';
import { leavesNothing } from '../api/leaving.ts';
import { forgetOwner, type Self, signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import './accounts.css';
import { InvitationCard } from './InvitationCard.tsx';
import { endPhone, type Invitation, invite } from './invite.ts';
import { PhoneList } from './PhoneList.tsx';
import { words } from './words.ts';

interface Props {
  self: Self;
  /** Has this phone forget how its owner came in on it. */
  forgetWay(): void;
}

/** Where a young person sees every phone they come in on, ends one that is lost, and adds another. */
export function MyPhonesPage({ self, forgetWay }: Props) {
  const { data, problem, again } = useAsk(findMine, self.id);
  const end = async (phone: PhoneFragment) => {
    await endPhone(self.id, phone.id);
    if (phone.here) {
      forgetWay();
      await forgetOwner();
      // A fresh page: nothing of this one stays in memory.
      location.replace('/');
    } else {
      again();
    }
  };
  return (
    <Page title={words.mine} back="/">
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.mineIntro}</p>
      {leavesNothing.value && <p>{words.mineNotThis}</p>}
      {data?.length === 0 && <p>{words.mineNone}</p>}
      {data && <PhoneList phones={data} told={words.mineEnd} end={end} />}
      <Another self={self} />
    </Page>
  );
}

/** An invitation they make themselves, for another phone of their own. */
function Another({ self }: { self: Self }) {
  const [invitation, setInvitation] = useState<Invitation>();
  const [problem, setProblem] = useState<string>();
  const make = () =>
    invite(self.id).then(setInvitation, (error) => {
      setProblem(sentenceOf(error));
    });
  return (
    <section class="another">
      <h2>{words.another}</h2>
      <p>{words.anotherIntro}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {invitation ? (
        <>
          <p>{words.anotherHow(new URL('/start', location.href).href)}</p>
          <InvitationCard invitation={invitation} />
        </>
      ) : (
        <div>
          <Button onClick={make}>{words.anotherCode}</Button>
        </div>
      )}
    </section>
  );
}

async function findMine(): Promise<readonly PhoneFragment[]> {
  const { me } = await signedInOnly(() => ask(MyPhonesDocument, {}));
  return me.youngPerson?.devices ?? [];
}
