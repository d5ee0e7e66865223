import { DayBox } from '../../ui/DayBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { today } from '../../ui/today.ts';
import { useLetter } from '../../writing/useLetter.ts';
import { type Body, theirFamily } from './letter.ts';
import type { Place } from './TheirWish.tsx';
import { words } from './words.ts';

const LONGEST = 1_000;

interface Draft {
  readonly day: string;
  readonly words: string;
}

/** A worker plans a time for a day. */
export function PlanForm({ account, person, wish, done }: Place & { wish: string; done(): void }) {
  const what = `their-family/plan/${person}/${wish}`;
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(account, what, theirFamily);
  const now = draft ?? { day: '', words: '' };
  const save = () => {
    const input = { youngPersonId: person, wishId: wish, ...now };
    return submit(now, now.day ? undefined : words.chooseDay, () => ({ is: 'PLAN', input }));
  };
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.savePlan}
      leave={words.stop}
      submit={save}
      stop={stop}
      done={done}
    >
      <DayBox
        label={words.planTitle}
        value={now.day}
        min={today()}
        onInput={(chosen) => change({ ...now, day: chosen })}
      />
      <Field
        label={words.planWords}
        lines={2}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
    </KeptForm>
  );
}
