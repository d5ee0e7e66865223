import { ask } from '../../api/client.ts';
import { type Answer, AnswerSayingDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { DayBox } from '../../ui/DayBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { today } from '../../ui/today.ts';
import type { FormProps } from './Acts.tsx';
import { EaseHints } from './EaseHints.tsx';
import { problemsOfAnswer, withTrouble } from './problems.ts';
import { useChecked } from './useChecked.ts';
import { words } from './words.ts';

const ANSWERS: readonly Answer[] = ['YES', 'PARTLY', 'NO', 'NOT_YET'];

/** Yes, partly, no or not yet, with a reason. Nothing is chosen to begin with. */
export function AnswerForm({
  speaker: { name },
  saying,
  shown: { act, busy, trouble },
  draft,
  change,
  isMain,
}: FormProps) {
  const { answer, reason, byWhen } = draft;
  const send = async () => {
    const what = {
      sayingId: saying.id,
      version: saying.version,
      answer: answer ?? 'YES',
      reason,
      byWhen: answer === 'NOT_YET' ? byWhen : null,
    };
    const arrived = await act('answer', what, words.answeredNow(name), async (clientMutationId) => {
      return (await ask(AnswerSayingDocument, { input: { clientMutationId, ...what } })).answer.saying;
    });
    if (arrived) {
      change({ answer: undefined, reason: '', byWhen: '' });
    }
  };
  const checked = useChecked(() => problemsOfAnswer(draft, today()), send);
  const problems = withTrouble(checked.problems, trouble, 'answer');
  return (
    <form class="saying-form" ref={checked.form} onSubmit={checked.onSubmit} noValidate>
      <OneOf
        legend={saying.happened.some(({ what }) => what === 'ANSWERED') ? words.answerAgainTitle : words.answerTitle}
        problem={problems['answer']}
        choices={ANSWERS.map((value) => ({ value, label: words.choices[value] }))}
        chosen={answer}
        choose={(chosen) => change({ answer: chosen })}
      />
      {answer === 'NOT_YET' && (
        <DayBox
          label={words.day}
          hint={words.dayHint}
          problem={problems['byWhen']}
          value={byWhen}
          onInput={(typed) => change({ byWhen: typed })}
        />
      )}
      <Field
        label={words.reason}
        hint={words.reasonHint(name)}
        problem={problems['reason']}
        lines={5}
        value={reason}
        onInput={(typed) => change({ reason: typed })}
      />
      <EaseHints text={reason} />
      <div>
        <Button type="submit" kind={isMain ? 'main' : 'other'} busy={busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
