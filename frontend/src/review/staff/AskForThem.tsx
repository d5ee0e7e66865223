import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useDraft } from '../../writing/useDraft.ts';
import { cameBack } from '../../writing/writing.ts';
import { send } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;

/** Asking for a review for somebody. */
export function AskForThem({ account, id }: { account: string; id: string }) {
  const what = `review/ask/${id}`;
  const { draft, isOpen, change, drop, sent } = useDraft<{ readonly talk: string }>(account, what);
  if (!draft) {
    return isOpen ? (
      <div>
        <Button kind="quiet" onClick={() => change({ talk: '' })}>
          {words.ask}
        </Button>
      </div>
    ) : null;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    sent();
    void send(account, what, draft, { is: 'ASK', input: { youngPersonId: id, talk: draft.talk } });
  };
  return (
    <form class="plan-form plan-side" onSubmit={submit}>
      <Field
        label={words.askWhy}
        hint={words.askHint}
        lines={3}
        maxLength={LONGEST}
        value={draft.talk}
        onInput={(talk) => change({ talk })}
      />
      {cameBack.value[what] && <Notice kind="problem">{cameBack.value[what]}</Notice>}
      <Button type="submit">{words.askSend}</Button>
      <Button kind="quiet" onClick={() => void drop()}>
        {words.stop}
      </Button>
    </form>
  );
}
