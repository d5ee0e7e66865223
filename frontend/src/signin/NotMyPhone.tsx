import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { go } from '../ui/route.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { comeInOnce } from './doors.ts';
import { words } from './words.ts';

/** Says what coming in on somebody else's phone means, before the code is used up by it. */
export function NotMyPhone({ code, back }: { code: string; back(): void }) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const comeIn = async () => {
    setBusy(true);
    try {
      await comeInOnce(code);
      go('/', { replace: true });
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  return (
    <Page title={words.notMine}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.notMineNothing}</p>
      <p>{words.notMineUnsent}</p>
      <p>{words.notMineOnce}</p>
      <div class="buttons">
        <Button kind="main" busy={busy} onClick={comeIn}>
          {words.comeInOnce}
        </Button>
        <Button kind="quiet" onClick={back}>
          {words.howBack}
        </Button>
      </div>
    </Page>
  );
}
