import { useState } from 'preact/hooks';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { givePasskey } from './doors.ts';
import { words } from './words.ts';

interface Props {
  /** True when something said is waiting on this phone for its owner to come back in. */
  waiting: boolean;
}

/** Coming back in on a phone that asks itself who is there. The address stays, so that they land where they were. */
export function PasskeyPage({ waiting }: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const comeIn = async () => {
    setBusy(true);
    try {
      await givePasskey();
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <Page title={words.pinTitle}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{waiting ? words.passkeyWaiting : words.passkeyIntro}</p>
      <div class="buttons">
        <Button kind="main" busy={busy} onClick={comeIn}>
          {words.comeIn}
        </Button>
        <ButtonLink kind="quiet" href="/start">
          {words.otherCode}
        </ButtonLink>
      </div>
      <p class="soft">{words.passkeyHelp}</p>
    </Page>
  );
}
