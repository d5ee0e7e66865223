import { KeptForm } from '../../ui/KeptForm.tsx';
import { today } from '../../ui/today.ts';
import { useLetter } from '../../writing/useLetter.ts';
import { draftOf, EMPTY, type HappenedDraft, happenedInput, missingIn, type Time } from '../family.ts';
import { HappenedFields } from '../HappenedFields.tsx';
import { type Body, theirFamily } from './letter.ts';
import type { Place } from './TheirWish.tsx';
import { words } from './words.ts';

const THEIRS = {
  title: words.happenedTitle,
  whom: words.whom,
  late: words.whomLate,
  cancelled: words.whomCancelled,
  moved: words.whomMoved,
};

interface Props extends Place {
  wish: string;
  /** Which time; none for one that nobody had planned. */
  time: Time | undefined;
  done(): void;
}

/** A worker says what came of a time, in a few taps. */
export function TheirHappened({ account, person, wish, time, done }: Props) {
  const what = `their-family/happened/${person}/${time?.id ?? wish}`;
  const { draft, change, stop, busy, submit, problem } = useLetter<HappenedDraft, Body>(account, what, theirFamily);
  const now = draft ?? (time?.theirs ? draftOf(time.theirs) : { ...EMPTY, day: today() });
  const save = () => {
    const silent = now.what === 'CANCELLED' && !now.words.trim() ? words.whySay : undefined;
    const place = { youngPersonId: person, wishId: wish, timeId: time?.id ?? null, day: time ? null : now.day };
    const input = { ...happenedInput(now), ...place, basedOn: time?.theirs?.version ?? 0 };
    return submit(now, missingIn(now, !time) ?? silent, () => ({ is: 'HAPPENED', input }));
  };
  return (
    <KeptForm busy={busy} problem={problem} send={words.save} leave={words.stop} submit={save} stop={stop} done={done}>
      <HappenedFields draft={now} isNew={!time} words={THEIRS} change={change} />
    </KeptForm>
  );
}
