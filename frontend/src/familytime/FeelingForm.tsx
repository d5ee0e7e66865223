import type { FamilyFeels } from '../api/generated/graphql.ts';
import { Field } from '../ui/Field.tsx';
import { KeptForm } from '../ui/KeptForm.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useLetter } from '../writing/useLetter.ts';
import type { Time } from './family.ts';
import { type Body, family } from './letter.ts';
import { words } from './words.ts';

const LONGEST = 1_000;
const FEELINGS = Object.keys(words.feelings) as readonly FamilyFeels[];

interface Draft {
  readonly feeling?: FamilyFeels;
  readonly words: string;
}

interface Props {
  account: string;
  time: Time;
  done(): void;
}

/** How a time felt: a choice, own words, or both. Theirs alone. */
export function FeelingForm({ account, time, done }: Props) {
  const what = `family/feeling/${time.id}`;
  const { draft, change, stop, busy, submit, problem } = useLetter<Draft, Body>(account, what, family);
  const stands = time.feeling;
  const now = draft ?? { ...(stands?.feeling ? { feeling: stands.feeling } : {}), words: stands?.words ?? '' };
  const save = () => {
    const wrong = now.feeling || now.words.trim() ? undefined : words.feelingChoose;
    const basedOn = stands?.version ?? 0;
    const input = { timeId: time.id, basedOn, feeling: now.feeling ?? null, words: now.words };
    return submit(now, wrong, () => ({ is: 'FEELING', input }));
  };
  return (
    <KeptForm busy={busy} problem={problem} send={words.save} leave={words.stop} submit={save} stop={stop} done={done}>
      <OneOf
        legend={words.feelingTitle}
        choices={FEELINGS.map((value) => ({ value, label: words.feelings[value] }))}
        chosen={now.feeling}
        choose={(feeling) => change({ ...now, feeling })}
      />
      <Field
        label={words.feelingWords}
        hint={words.onlyYou}
        lines={3}
        maxLength={LONGEST}
        value={now.words}
        onInput={(text) => change({ ...now, words: text })}
      />
    </KeptForm>
  );
}
