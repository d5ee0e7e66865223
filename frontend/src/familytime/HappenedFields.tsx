import type { FamilyTimeWhat, FamilyTimeWhom } from '../api/generated/graphql.ts';
import { DayBox } from '../ui/DayBox.tsx';
import { Field } from '../ui/Field.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { today } from '../ui/today.ts';
import type { HappenedDraft } from './family.ts';
import { common } from './words.ts';

const LONGEST = 1_000;
const WHAT: readonly FamilyTimeWhat[] = ['HAPPENED', 'LATE', 'CANCELLED', 'MOVED'];
const WHOM: readonly FamilyTimeWhom[] = ['FAMILY', 'COUNCIL', 'CARER', 'YOUNG_PERSON', 'SOMEBODY_ELSE'];

/** How whoever writes asks for it: each side has words of its own. */
export interface HappenedWords {
  readonly title: string;
  readonly whom: Record<FamilyTimeWhom, string>;
  readonly late: string;
  readonly cancelled: string;
  readonly moved: string;
}

interface Props {
  draft: HappenedDraft;
  /** A time that nobody had planned, so that its day is asked for. */
  isNew: boolean;
  words: HappenedWords;
  change(draft: HappenedDraft): void;
}

/** What came of a time: what happened, and only then what belongs to that. */
export function HappenedFields({ draft, isNew, words, change }: Props) {
  const { what } = draft;
  const asksWhom = what && what !== 'HAPPENED';
  return (
    <>
      {isNew && (
        <DayBox label={common.day} value={draft.day} max={today()} onInput={(day) => change({ ...draft, day })} />
      )}
      <OneOf
        legend={words.title}
        choices={WHAT.filter((each) => !isNew || each !== 'MOVED').map((value) => ({
          value,
          label: common.what[value],
        }))}
        chosen={what}
        choose={(chosen) => change({ ...draft, what: chosen })}
      />
      {asksWhom && (
        <OneOf
          legend={what === 'LATE' ? words.late : what === 'CANCELLED' ? words.cancelled : words.moved}
          choices={WHOM.map((value) => ({ value, label: words.whom[value] }))}
          chosen={draft.whom}
          choose={(whom) => change({ ...draft, whom })}
        />
      )}
      {what === 'LATE' && (
        <Field
          label={common.minutes}
          kind="digits"
          value={draft.minutes}
          onInput={(minutes) => change({ ...draft, minutes })}
        />
      )}
      {what === 'MOVED' && (
        <DayBox
          label={common.toDay}
          value={draft.toDay}
          min={today()}
          onInput={(toDay) => change({ ...draft, toDay })}
        />
      )}
      {what && (
        <Field
          label={common.because}
          lines={3}
          maxLength={LONGEST}
          value={draft.words}
          onInput={(typed) => change({ ...draft, words: typed })}
        />
      )}
    </>
  );
}
