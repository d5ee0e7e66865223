import { useState } from 'preact/hooks';
import type { Listened } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { send } from './letter.ts';
import type { ReviewNow } from './ReviewPages.tsx';
import { words } from './words.ts';

const LONGEST = 1_000;
const WAYS: readonly Listened[] = ['YES', 'PARTLY', 'NO'];

interface Draft {
  readonly listened?: Listened;
  readonly words: string;
}

interface Props {
  account: string;
  held: ReviewNow['held'][number];
}

/** A meeting that was held: the official code in plain words, and beside it what the young person says. */
export function HeldMeeting({ account, held }: Props) {
  const what = `review/listened/${held.id}`;
  const writing = useDraft<Draft>(account, what);
  const [said] = held.said;
  return (
    <div class="plan-side">
      <h3>{words.heldOn(day(held.heldOn))}</h3>
      <p class="soft">{words.noted}</p>
      <p>{words.codes[held.participation]}</p>
      {said && (
        <p role="status" dir="auto">
          {words.youSaid(words.listened[said.listened], day(said.saidAt))} <span>{said.words}</span>
        </p>
      )}
      {said && !writing.draft && writing.isOpen && (
        <div>
          <Button kind="quiet" onClick={() => writing.change({ words: '' })}>
            {words.sayAgain}
          </Button>
        </div>
      )}
      {(!said || writing.draft) && <Say account={account} what={what} held={held} writing={writing} />}
    </div>
  );
}

interface SayProps extends Props {
  what: string;
  writing: ReturnType<typeof useDraft<Draft>>;
}

function Say({ account, what, held, writing: { draft, change, sent } }: SayProps) {
  const [problem, setProblem] = useState<string>();
  const submit = (event: Event) => {
    event.preventDefault();
    const listened = draft?.listened;
    if (!draft || !listened) {
      setProblem(words.listenedChoose);
      return;
    }
    const input = { reviewId: held.id, basedOn: held.said[0]?.version ?? 0, listened, words: draft.words };
    sent();
    void send(account, what, draft, { is: 'LISTENED', input });
  };
  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <form class="plan-form" onSubmit={submit}>
      <OneOf
        legend={words.listenedTitle}
        choices={WAYS.map((value) => ({ value, label: words.listened[value] }))}
        chosen={draft?.listened}
        stacked
        choose={(listened) => change({ words: draft?.words ?? '', listened })}
      />
      {draft?.listened && (
        <Field
          label={words.listenedWhy}
          lines={3}
          maxLength={LONGEST}
          value={draft.words}
          onInput={(text) => change({ ...draft, words: text })}
        />
      )}
      <p class="soft">{words.yours}</p>
      {told && <Notice kind="problem">{told}</Notice>}
      <div>
        <Button type="submit">{words.listenedSave}</Button>
      </div>
    </form>
  );
}
