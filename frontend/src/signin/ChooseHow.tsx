import { useEffect, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { goInFrom, path } from '../ui/route.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { Waiting } from '../ui/Waiting.tsx';
import { ChoosePin } from './ChoosePin.tsx';
import { choosePasskey, hasPasskeys } from './doors.ts';
import { NotMyPhone } from './NotMyPhone.tsx';
import './signin.css';
import { words } from './words.ts';

/** Whose phone this is, and how they want to come in on it from now on. Nothing is chosen for them. */
export function ChooseHow({ code }: { code: string }) {
  const [canPasskey, setCanPasskey] = useState<boolean>();
  const [chosen, setChosen] = useState<'PIN' | 'NOT_MINE'>();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => void hasPasskeys().then(setCanPasskey), []);

  const byPasskey = async () => {
    setBusy(true);
    const here = path.value;
    try {
      await choosePasskey(code);
      goInFrom(here);
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  if (chosen === 'PIN') {
    return <ChoosePin code={code} />;
  }
  if (chosen === 'NOT_MINE') {
    return <NotMyPhone code={code} back={() => setChosen(undefined)} />;
  }
  if (canPasskey === undefined) {
    return <Waiting />;
  }
  return (
    <Page title={words.howTitle}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.howIntro}</p>
      {canPasskey && (
        <section class="how">
          <Button kind="main" busy={busy} onClick={byPasskey}>
            {words.byPasskey}
          </Button>
          <p class="soft">{words.byPasskeyTip}</p>
        </section>
      )}
      <section class="how">
        <Button kind={canPasskey ? 'other' : 'main'} onClick={() => setChosen('PIN')}>
          {words.byPin}
        </Button>
        <p class="soft">{words.byPinTip}</p>
      </section>
      <section class="how how-apart">
        <Button onClick={() => setChosen('NOT_MINE')}>{words.notMine}</Button>
        <p class="soft">{words.notMineTip}</p>
      </section>
    </Page>
  );
}
