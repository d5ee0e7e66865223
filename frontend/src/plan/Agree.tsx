import { useState } from 'preact/hooks';
import type { Agreement } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { send } from './letter.ts';
import type { PlanNow } from './PlanPages.tsx';
import { words } from './words.ts';

const LONGEST = 1_000;
const WAYS: readonly Agreement[] = ['AGREE', 'PARTLY', 'DISAGREE'];

interface Draft {
  readonly agreement?: Agreement;
  readonly words: string;
}

interface Props {
  account: string;
  matter: string;
  /** The version of the plan's words that is on the screen. */
  templateVersion: number;
  stands: NonNullable<PlanNow['matters'][number]['agreement']> | undefined;
}

/** Whether the young person agrees in a matter. Nothing is chosen to begin with, and each word is dated. */
export function Agree({ account, matter, templateVersion, stands }: Props) {
  const what = `plan/agreement/${matter}`;
  const { draft, change, sent } = useDraft<Draft>(account, what);
  const [problem, setProblem] = useState<string>();

  const say = (event: Event) => {
    event.preventDefault();
    const agreement = draft?.agreement;
    if (!draft || !agreement) {
      setProblem(words.agreeChoose);
      return;
    }
    setProblem(undefined);
    const input = { matter, basedOn: stands?.version ?? 0, templateVersion, agreement, words: draft.words };
    sent();
    void send(account, what, draft, { is: 'AGREEMENT', input });
  };

  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <section class="plan-part">
      {stands && (
        <p role="status" dir="auto">
          {words.agreeSaid(words.agreements[stands.agreement], day(stands.writtenAt))} <span>{stands.words}</span>
        </p>
      )}
      <form class="plan-form" onSubmit={say}>
        <OneOf
          legend={words.agreeTitle}
          choices={WAYS.map((value) => ({ value, label: words.agreements[value] }))}
          chosen={draft?.agreement}
          stacked
          choose={(agreement) => change({ words: draft?.words ?? '', agreement })}
        />
        {draft?.agreement && (
          <Field
            label={words.agreeWhy}
            lines={3}
            maxLength={LONGEST}
            value={draft.words}
            onInput={(text) => change({ ...draft, words: text })}
          />
        )}
        {told && <Notice kind="problem">{told}</Notice>}
        <div>
          <Button type="submit">{words.agreeSave}</Button>
        </div>
      </form>
    </section>
  );
}
