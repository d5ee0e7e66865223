import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { PinForm } from './PinForm.tsx';
import { words } from './words.ts';

interface Props {
  /** True when something said is waiting on this phone for its owner to come back in. */
  waiting: boolean;
}

/** Coming back in on a phone that knows somebody's PIN. The address stays, so that they land where they were. */
export function PinPage({ waiting }: Props) {
  return (
    <Page title={words.pinTitle}>
      <PinForm intro={waiting ? words.pinWaiting : words.pinIntro} button={words.comeIn} />
      <ButtonLink kind="quiet" href="/start">
        {words.otherCode}
      </ButtonLink>
      <p class="soft">{words.forgotPin}</p>
    </Page>
  );
}
