import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { goOut, leavesNothing } from '../api/leaving.ts';
import { forgetOwner } from '../api/session.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { leave } from './doors.ts';
import { words } from './words.ts';

export interface Props {
  /** True for those who come in with a code each time, and not with a PIN. */
  byCode: boolean;
  /** Whether this phone holds anything that was not sent yet. */
  findUnsent(): Promise<boolean>;
  deleteUnsent(): Promise<void>;
  /** What else somebody may want to do who is about to go. */
  children?: ComponentChildren;
}

/** Going out. Whatever has not been sent is asked about, never silently kept and never silently lost. */
export function SignOutPage({ byCode, findUnsent, deleteUnsent, children }: Props) {
  const [unsent, setUnsent] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    findUnsent().then(setUnsent);
  }, []);

  const out = async (first?: () => Promise<void>) => {
    setBusy(true);
    try {
      await goOut(async () => {
        await leave();
        await first?.();
        await forgetOwner();
      });
      // A fresh page: nothing of this one stays in memory.
      location.replace('/');
    } catch (error) {
      setProblem(sentenceOf(error));
      setBusy(false);
    }
  };

  if (leavesNothing.value) {
    return <LeaveNothing busy={busy} problem={problem} unsent={unsent} out={() => out()} />;
  }
  return (
    <Page title={words.outTitle}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{byCode ? words.outIntroCode : words.outIntro}</p>
      {unsent && <Notice kind="plain">{byCode ? words.outUnsentCode : words.outUnsent}</Notice>}
      <div class="buttons">
        <Button kind="main" busy={busy} onClick={() => out()}>
          {unsent ? (byCode ? words.outKeepCode : words.outKeep) : words.out}
        </Button>
        {unsent && (
          <Button busy={busy} onClick={() => out(deleteUnsent)}>
            {words.outDelete}
          </Button>
        )}
        <ButtonLink kind="quiet" href="/">
          {words.stay}
        </ButtonLink>
      </div>
      {children}
    </Page>
  );
}

interface LeaveNothingProps {
  busy: boolean;
  problem: string | undefined;
  unsent: boolean;
  out(): void;
}

/** Going out on a phone that is not theirs: there is nothing to keep, and that is said before it is gone. */
function LeaveNothing({ busy, problem, unsent, out }: LeaveNothingProps) {
  return (
    <Page title={words.outTitle}>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <p>{words.outNothing}</p>
      {unsent && <Notice kind="plain">{words.outNothingUnsent}</Notice>}
      <div class="buttons">
        <Button kind="main" busy={busy} onClick={out}>
          {unsent ? words.outDelete : words.out}
        </Button>
        <ButtonLink kind="quiet" href="/">
          {words.stay}
        </ButtonLink>
      </div>
    </Page>
  );
}
