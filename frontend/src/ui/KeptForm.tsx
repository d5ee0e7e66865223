import type { ComponentChildren } from 'preact';
import { Button } from './Button.tsx';
import './keptForm.css';
import { Notice } from './Notice.tsx';

interface Props {
  busy: boolean;
  problem: string | undefined;
  /** What the two buttons say. */
  send: string;
  leave: string;
  /** True where sending is what the page is for. */
  main?: boolean;
  /** True when it is on its way. */
  submit(): Promise<boolean>;
  stop(): Promise<unknown>;
  done(): void;
  children: ComponentChildren;
}

/** A form that is kept while it is written: what is asked, what is wrong with it, and the ways to send and to leave it. */
export function KeptForm({ busy, problem, send, leave, main = false, submit, stop, done, children }: Props) {
  const onSubmit = async (event: Event) => {
    event.preventDefault();
    if (await submit()) {
      done();
    }
  };
  return (
    <form class="kept-form" onSubmit={(event) => void onSubmit(event)} aria-busy={busy}>
      {children}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="kept-form-ways">
        <Button type="submit" kind={main ? 'main' : 'other'} busy={busy}>
          {send}
        </Button>
        <Button kind="quiet" onClick={() => void stop().then(done)}>
          {leave}
        </Button>
      </div>
    </form>
  );
}
