import type { Agreement } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useLetter } from '../writing/useLetter.ts';
import type { Wish } from './family.ts';
import { type Body, family } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const WAYS: readonly Agreement[] = ['AGREE', 'PARTLY', 'DISAGREE'];

interface Draft {
  readonly agreement?: Agreement;
  readonly words: string;
}

/** What the young person thinks of an answer. */
export function ViewForm({ account, answer }: { account: string; answer: NonNullable<Wish['answer']> }) {
  const { id: answerId, view } = answer;
  const { draft, change, busy, submit, problem } = useLetter<Draft, Body>(account, `family/view/${answerId}`, family);
  const now = draft ?? { words: '' };
  const say = (event: Event) => {
    event.preventDefault();
    const { agreement = 'AGREE' } = now;
    const input = { answerId, basedOn: view?.version ?? 0, agreement, words: now.words };
    void submit(now, now.agreement ? undefined : words.viewChoose, () => ({ is: 'VIEW', input }));
  };
  return (
    <form class="family-form" onSubmit={say} aria-busy={busy}>
      {view && (
        <p role="status" dir="auto">
          {words.viewSaid(words.agreements[view.agreement], day(view.writtenAt))} {view.words}
        </p>
      )}
      <OneOf
        legend={words.viewTitle}
        choices={WAYS.map((value) => ({ value, label: words.agreements[value] }))}
        chosen={now.agreement}
        choose={(agreement) => change({ ...now, agreement })}
      />
      {now.agreement && (
        <Field
          label={words.more}
          lines={3}
          maxLength={LONGEST}
          value={now.words}
          onInput={(text) => change({ ...now, words: text })}
        />
      )}
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div>
        <Button type="submit" busy={busy}>
          {words.saveView}
        </Button>
      </div>
    </form>
  );
}
