import type { Self } from '../api/session.ts';
import { KeptForm } from '../ui/KeptForm.tsx';
import { useLetter } from '../writing/useLetter.ts';
import { draftOf, EMPTY, type HappenedDraft, happenedInput, missingIn, type Time } from './family.ts';
import { HappenedFields } from './HappenedFields.tsx';
import { type Body, family } from './letter.ts';
import { words } from './words.ts';

const OWN = {
  title: words.happenedTitle,
  whom: words.whom,
  late: words.whomLate,
  cancelled: words.whomCancelled,
  moved: words.whomMoved,
};

interface Props {
  self: Self;
  wish: string;
  /** Which time; none for one that nobody had planned. */
  time: Time | undefined;
  done(): void;
}

/** The young person says what came of a time. */
export function MyHappened({ self: { id }, wish, time, done }: Props) {
  const what = `family/happened/${time?.id ?? wish}`;
  const { draft, change, stop, busy, submit, problem } = useLetter<HappenedDraft, Body>(id, what, family);
  const now = draft ?? (time?.mine ? draftOf(time.mine) : EMPTY);
  const save = () => {
    const place = { youngPersonId: id, wishId: wish, timeId: time?.id ?? null, day: time ? null : now.day };
    const input = { ...happenedInput(now), ...place, basedOn: time?.mine?.version ?? 0 };
    return submit(now, missingIn(now, !time), () => ({ is: 'HAPPENED', input }));
  };
  return (
    <KeptForm busy={busy} problem={problem} send={words.save} leave={words.stop} submit={save} stop={stop} done={done}>
      <HappenedFields draft={now} isNew={!time} words={OWN} change={change} />
    </KeptForm>
  );
}
