import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDraft } from '../../writing/useDraft.ts';
import { cameBack } from '../../writing/writing.ts';
import { type Body, send } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;

interface Props {
  account: string;
  /** The name under which it is kept while it is written. */
  what: string;
  /** What the button that opens it says, the field asks and explains, and the button that sends it says. */
  open: string;
  label: string;
  hint: string;
  sendIt: string;
  /** True where it stands by itself and not in another part. */
  apart?: boolean;
  bodyOf(written: string): Body;
}

/** Something staff do about a meeting that needs words to go with it and nothing else. */
export function WithWords({ account, what, open, label, hint, sendIt, apart = false, bodyOf }: Props) {
  const { draft, isOpen, change, drop, sent } = useDraft<{ readonly written: string }>(account, what);
  if (!draft) {
    return isOpen ? (
      <div>
        <Button kind="quiet" onClick={() => change({ written: '' })}>
          {open}
        </Button>
      </div>
    ) : null;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    sent();
    void send(account, what, draft, bodyOf(draft.written));
  };
  return (
    <form class={apart ? 'plan-form plan-side' : 'plan-form'} onSubmit={submit}>
      <Field
        label={label}
        hint={hint}
        lines={3}
        maxLength={LONGEST}
        value={draft.written}
        onInput={(written) => change({ written })}
      />
      {cameBack.value[what] && <Notice kind="problem">{cameBack.value[what]}</Notice>}
      <Button type="submit">{sendIt}</Button>
      <Button kind="quiet" onClick={() => void drop()}>
        {words.stop}
      </Button>
    </form>
  );
}
