import { useState } from 'preact/hooks';
import type { MeetingManner } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { SomeOf } from '../ui/SomeOf.tsx';
import { cameBack } from '../writing/writing.ts';
import { send } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 4_000;
const LONGEST_LINE = 300;
const MANNERS: readonly MeetingManner[] = ['IN_PERSON', 'VIDEO', 'PHONE'];

/** What is being written, and on top of what. */
export interface WishDraft {
  readonly talk: string;
  readonly people: readonly string[];
  readonly others: string;
  readonly manner: MeetingManner | '';
  readonly place: string;
  readonly basedOn: number;
}

interface Props {
  self: Self;
  what: string;
  draft: WishDraft;
  change(draft: WishDraft): void;
  drop(): void;
  sent(): void;
}

/** Everything a young person can want of a meeting. None of it has to be filled in. */
export function WishForm({ self, what, draft, change, drop, sent }: Props) {
  const [problem, setProblem] = useState<string>();
  const around = [...new Map(self.supporters.map((each) => [each.id, each.name]))];
  const submit = (event: Event) => {
    event.preventDefault();
    const wrong = wrongWith(draft);
    setProblem(wrong);
    if (!wrong) {
      const { manner, people, ...rest } = draft;
      sent();
      const input = { ...rest, people: [...people], ...(manner && { manner }) };
      void send(self.id, what, draft, { is: 'WISH', input });
    }
  };
  const choose = (id: string, isThere: boolean) =>
    change({ ...draft, people: [...draft.people.filter((each) => each !== id), ...(isThere ? [id] : [])] });
  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <form class="plan-form plan-side plan-mine" onSubmit={submit}>
      <Field
        label={words.talk}
        hint={words.keptHere}
        lines={6}
        value={draft.talk}
        onInput={(talk) => change({ ...draft, talk })}
        focused
      />
      <SomeOf
        legend={words.there}
        choices={around.map(([value, name]) => ({ value, label: <bdi>{name}</bdi> }))}
        chosen={draft.people}
        stacked
        choose={choose}
      />
      <Field
        label={words.others}
        maxLength={LONGEST_LINE}
        value={draft.others}
        onInput={(others) => change({ ...draft, others })}
      />
      <OneOf
        legend={words.how}
        choices={(['', ...MANNERS] as const).map((value) => ({
          value,
          label: value ? words.manners[value] : words.noMatter,
        }))}
        chosen={draft.manner}
        stacked
        choose={(manner) => change({ ...draft, manner })}
      />
      <Field
        label={words.place}
        maxLength={LONGEST_LINE}
        value={draft.place}
        onInput={(place) => change({ ...draft, place })}
      />
      {told && <Notice kind="problem">{told}</Notice>}
      <Button kind="main" type="submit">
        {words.save}
      </Button>
      <Button kind="quiet" onClick={drop}>
        {words.stop}
      </Button>
    </form>
  );
}

function wrongWith({ talk, people, others, manner, place, basedOn }: WishDraft): string | undefined {
  const tooMany = [...talk.trim()].length - LONGEST;
  if (tooMany > 0) {
    return words.tooLong(tooMany.toLocaleString('en-GB'));
  }
  const isEmpty = ![talk.trim(), others.trim(), manner, place.trim(), ...people].some(Boolean);
  return isEmpty && basedOn === 0 ? words.empty : undefined;
}
