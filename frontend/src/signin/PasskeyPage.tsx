import { ButtonLink } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { PasskeyForm } from './PasskeyForm.tsx';
import { words } from './words.ts';

interface Props {
  /** True when something said is waiting on this phone for its owner to come back in. */
  waiting: boolean;
}

/** Coming back in on a phone that asks itself who is there. The address stays, so that they land where they were. */
export function PasskeyPage({ waiting }: Props) {
  return (
    <Page title={words.pinTitle}>
      <PasskeyForm intro={waiting ? words.passkeyWaiting : words.passkeyIntro} button={words.comeIn}>
        <ButtonLink kind="quiet" href="/start">
          {words.otherCode}
        </ButtonLink>
      </PasskeyForm>
      <p class="soft">{words.passkeyHelp}</p>
    </Page>
  );
}
