import { useState } from 'preact/hooks';
import type { ReviewAnswerKind } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { useDraft } from '../../writing/useDraft.ts';
import { cameBack } from '../../writing/writing.ts';
import { type About, isWhole, type MeetingDraft, meetingDraft, meetingOf } from './about.ts';
import { send } from './letter.ts';
import { MeetingFields } from './MeetingFields.tsx';
import { words } from './words.ts';

const LONGEST = 1_000;
const WAYS: readonly ReviewAnswerKind[] = ['YES', 'NOT_NOW'];

interface Draft {
  readonly answer?: ReviewAnswerKind;
  readonly words: string;
  readonly meeting: MeetingDraft;
}

/** The answer to whoever asked: yes, with a day, or not now, with a reason. */
export function AnswerForm({ account, id, review, number }: About & { number: number }) {
  const what = `review/answer/${id}/${number}`;
  const { draft, change, sent } = useDraft<Draft>(account, what);
  const [problem, setProblem] = useState<string>();
  const now: Draft = draft ?? { words: '', meeting: meetingDraft(review) };
  const isStale = now.answer === 'YES' && now.meeting.basedOn !== (review.meeting?.version ?? 0);

  const submit = (event: Event) => {
    event.preventDefault();
    const { answer, meeting } = now;
    const wrong = !answer ? words.chooseAnswer : answer === 'YES' && !isWhole(meeting) ? words.fillMeeting : undefined;
    setProblem(wrong);
    if (answer && !wrong) {
      const input = { youngPersonId: id, request: number, answer, words: now.words };
      sent();
      void send(account, what, now, {
        is: 'ANSWER',
        input: answer === 'YES' ? { ...input, meeting: meetingOf(meeting) } : input,
      });
    }
  };
  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <form class="plan-form" onSubmit={submit}>
      <OneOf
        legend={words.answerTitle}
        choices={WAYS.map((value) => ({ value, label: value === 'YES' ? words.yes : words.no }))}
        chosen={now.answer}
        stacked
        choose={(answer) => change({ ...now, answer })}
      />
      {now.answer === 'YES' && (
        <MeetingFields
          draft={now.meeting}
          change={(part) => change({ ...now, meeting: { ...now.meeting, ...part } })}
        />
      )}
      {now.answer && (
        <Field
          label={now.answer === 'YES' ? words.more : words.why}
          hint={now.answer === 'YES' ? undefined : words.whyHint}
          lines={3}
          maxLength={LONGEST}
          value={now.words}
          onInput={(text) => change({ ...now, words: text })}
        />
      )}
      {told && <Notice kind="problem">{told}</Notice>}
      {isStale ? (
        <Notice kind="plain">
          <p>{words.changed}</p>
          <Button
            onClick={() => change({ ...now, meeting: { ...now.meeting, basedOn: review.meeting?.version ?? 0 } })}
          >
            {words.goOn}
          </Button>
        </Notice>
      ) : (
        <div>
          <Button type="submit">{words.answerSend}</Button>
        </div>
      )}
    </form>
  );
}
