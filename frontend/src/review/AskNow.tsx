import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { send } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const WHAT = 'review/ask';
const EMPTY = { talk: '', bestTime: '', people: '' };

/** "I want a review now": nothing has to be written for it. */
export function AskNow({ account }: { account: string }) {
  const { draft, isOpen, change, drop, sent } = useDraft<typeof EMPTY>(account, WHAT);
  if (!draft) {
    return isOpen ? (
      <div>
        <Button onClick={() => change(EMPTY)}>{words.askBegin}</Button>
      </div>
    ) : null;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    sent();
    void send(account, WHAT, draft, { is: 'ASK', input: { ...draft, youngPersonId: account } });
  };
  return (
    <form class="plan-form plan-side plan-mine" onSubmit={submit}>
      <h2>{words.askTitle}</h2>
      <p class="soft">{words.askIntro}</p>
      <Field
        label={words.askTalk}
        hint={words.keptHere}
        lines={4}
        maxLength={LONGEST}
        value={draft.talk}
        onInput={(talk) => change({ ...draft, talk })}
        focused
      />
      <Field
        label={words.askTime}
        maxLength={LONGEST}
        value={draft.bestTime}
        onInput={(bestTime) => change({ ...draft, bestTime })}
      />
      <Field
        label={words.askPeople}
        maxLength={LONGEST}
        value={draft.people}
        onInput={(people) => change({ ...draft, people })}
      />
      {cameBack.value[WHAT] && <Notice kind="problem">{cameBack.value[WHAT]}</Notice>}
      <Button kind="main" type="submit">
        {words.askSend}
      </Button>
      <Button kind="quiet" onClick={() => void drop()}>
        {words.stop}
      </Button>
    </form>
  );
}
