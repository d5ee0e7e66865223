import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import type { MyPhoneFragment } from '../api/generated/graphql.ts';
import { leavesNothing } from '../api/leaving.ts';
import { forgetOwner, type Self } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { AnotherPhone } from './AnotherPhone.tsx';
import './accounts.css';
import { findMine, isAskedAbout } from './asking/mine.ts';
import { PhoneIsOff } from './asking/PhoneIsOff.tsx';
import { WasThatYou } from './asking/WasThatYou.tsx';
import { endPhone } from './invite.ts';
import { PhoneList } from './PhoneList.tsx';
import { words } from './words.ts';

interface Props {
  self: Self;
  /** Has this phone forget how its owner came in on it. */
  forgetWay(): void;
  /** Has whoever holds this phone show again that it is theirs. */
  ShowAgain: ComponentType<{ shown(): void }>;
}

/** Where a young person sees every phone they come in on, ends one that is lost, and adds another. */
export function MyPhonesPage({ self, forgetWay, ShowAgain }: Props) {
  const { data, problem, again } = useAsk(findMine, self.id);
  const [off, setOff] = useState(0);
  const end = async (phone: MyPhoneFragment) => {
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
  const endedUnknown = () => {
    setOff(off + 1);
    again();
  };
  const question = (phone: MyPhoneFragment) =>
    isAskedAbout(phone) && <WasThatYou owner={self.id} phone={phone} ended={endedUnknown} />;
  return (
    <Page title={words.mine} back="/">
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.mineIntro}</p>
      {leavesNothing.value && <p>{words.mineNotThis}</p>}
      {off > 0 && <PhoneIsOff key={off} />}
      {data?.length === 0 && <p>{words.mineNone}</p>}
      {data && <PhoneList phones={data} told={words.mineEnd} end={end} question={question} />}
      <AnotherPhone self={self} ShowAgain={ShowAgain} />
    </Page>
  );
}
