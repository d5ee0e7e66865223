import type { Answer, HowOften } from '../../api/generated/graphql.ts';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { useLetter } from '../../writing/useLetter.ts';
import type { Wish } from '../family.ts';
import { type Body, theirFamily } from './letter.ts';
import type { Place } from './TheirWish.tsx';
import { words } from './words.ts';

const LONGEST = 1_000;
const ANSWERS: readonly Answer[] = ['YES', 'PARTLY', 'NO', 'NOT_YET'];
const OFTEN = Object.keys(words.often) as readonly HowOften[];

interface Draft {
  readonly answer?: Answer;
  readonly often?: HowOften;
  readonly instead: string;
  readonly reason: string;
  readonly version: number;
}

interface Props extends Place {
  name: string;
  wish: Wish;
  done(): void;
}

/** Answering a wish: always with a reason, and for a part of it with what instead. */
export function AnswerForm({ account, person, name, wish, done }: Props) {
  const what = `their-family/answer/${person}/${wish.id}`;
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(account, what, theirFamily);
  const now = draft ?? { instead: '', reason: '', version: wish.version };
  const save = () => {
    const { answer = 'YES', often, instead, reason } = now;
    const stands = {
      wishId: wish.id,
      version: wish.version,
      basedOn: wish.isAnswered ? (wish.answer?.version ?? 0) : 0,
    };
    const input = { youngPersonId: person, ...stands, answer, often: often ?? null, instead, reason };
    return submit(now, missing(now), () => ({ is: 'ANSWER', input }));
  };
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.saveAnswer}
      leave={words.stop}
      main
      submit={save}
      stop={stop}
      done={done}
    >
      {now.version !== wish.version && <Notice kind="plain">{words.changedSince}</Notice>}
      <OneOf
        legend={words.answerTitle}
        choices={ANSWERS.map((value) => ({ value, label: words.answers[value] }))}
        chosen={now.answer}
        choose={(answer) => change({ ...now, answer })}
      />
      {now.answer === 'PARTLY' && (
        <>
          <OneOf
            legend={words.oftenInstead}
            choices={OFTEN.map((value) => ({ value, label: words.often[value] }))}
            chosen={now.often}
            choose={(often) => change({ ...now, often })}
          />
          <Field
            label={words.instead}
            maxLength={LONGEST}
            value={now.instead}
            onInput={(instead) => change({ ...now, instead })}
          />
        </>
      )}
      <Field
        label={words.reason}
        hint={words.reasonHint(name)}
        lines={4}
        maxLength={LONGEST}
        value={now.reason}
        onInput={(reason) => change({ ...now, reason })}
      />
    </KeptForm>
  );
}

function missing({ answer, often, instead, reason }: Draft): string | undefined {
  if (!answer) {
    return words.answerChoose;
  }
  if (answer === 'PARTLY' && !often) {
    return words.oftenChoose;
  }
  if (answer === 'PARTLY' && often === 'OTHERWISE' && !instead.trim()) {
    return words.insteadSay;
  }
  return reason.trim() ? undefined : words.reasonSay;
}
