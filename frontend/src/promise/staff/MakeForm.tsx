import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  MakePromiseDocument,
  type Mission,
  type OwnerKind,
  type Principle,
  ProposePromiseDocument,
} from '../../api/generated/graphql.ts';
import { DayBox } from '../../ui/DayBox.tsx';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { SomeOf } from '../../ui/SomeOf.tsx';
import { useSend } from '../../ui/useSend.ts';
import type { Theme } from './useThemes.ts';
import { words } from './words.ts';

const LONGEST_WHAT = 500;
const LONGEST_OWNER = 100;
const choicesOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));

interface Draft {
  readonly what: string;
  readonly ownerKind?: OwnerKind;
  readonly owner: string;
  readonly byDay: string;
  readonly decidedOn: string;
  readonly mine: boolean;
  readonly themes: readonly string[];
  readonly principles: readonly Principle[];
  readonly missions: readonly Mission[];
}

const EMPTY: Draft = {
  what: '',
  owner: '',
  byDay: '',
  decidedOn: '',
  mine: false,
  themes: [],
  principles: [],
  missions: [],
};

interface Props {
  themes: readonly Theme[];
  /** Makes it; anybody else puts it forward. */
  isLead: boolean;
  made(id: string): void;
  stop(): void;
}

/** A new promise: what, who, by when, and what it answers and serves. Nothing is chosen to begin with. */
export function MakeForm({ themes, isLead, made, stop }: Props) {
  const [draft, setDraft] = useState(EMPTY);
  const [id, setId] = useState('');
  const { busy, problem, setProblem, send } = useSend();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const submit = async () => {
    const missing = missingIn(draft, isLead);
    if (missing || !draft.ownerKind) {
      setProblem(missing);
      return false;
    }
    const { decidedOn, mine, ownerKind, themes, principles, missions, ...rest } = draft;
    const wanted = { ...rest, ownerKind, themes: [...themes], principles: [...principles], missions: [...missions] };
    return send({ ...wanted, decidedOn, mine }, async (clientMutationId) =>
      setId(
        isLead
          ? (await ask(MakePromiseDocument, { input: { ...wanted, decidedOn, clientMutationId } })).makePromise.id
          : (await ask(ProposePromiseDocument, { input: { ...wanted, mine, clientMutationId } })).proposePromise.id,
      ),
    );
  };
  if (id) {
    made(id);
  }
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={isLead ? words.make : words.propose}
      leave={words.stop}
      main
      submit={submit}
      stop={async () => stop()}
      done={() => undefined}
    >
      <Field
        label={words.what}
        hint={words.whatHint}
        lines={3}
        maxLength={LONGEST_WHAT}
        value={draft.what}
        onInput={(what) => change({ what })}
        focused
      />
      <OneOf
        legend={words.ownerKind}
        choices={choicesOf(words.owners)}
        chosen={draft.ownerKind}
        choose={(ownerKind) => change({ ownerKind })}
      />
      <Field
        label={words.owner}
        hint={words.ownerHint}
        maxLength={LONGEST_OWNER}
        value={draft.owner}
        onInput={(owner) => change({ owner })}
      />
      {isLead ? (
        <DayBox label={words.decidedOn} value={draft.decidedOn} onInput={(decidedOn) => change({ decidedOn })} />
      ) : (
        <SomeOf
          legend={words.mineIntro}
          choices={[{ value: 'MINE', label: words.mine }]}
          chosen={draft.mine ? ['MINE'] : []}
          choose={(_, mine) => change({ mine })}
        />
      )}
      <DayBox label={words.byDay} value={draft.byDay} onInput={(byDay) => change({ byDay })} />
      <SomeOf
        legend={words.whichThemes}
        choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
        chosen={draft.themes}
        choose={(value, isChosen) => change({ themes: withOrWithout(draft.themes, value, isChosen) })}
        stacked
      />
      <SomeOf
        legend={words.whichPrinciples}
        choices={choicesOf(words.principles)}
        chosen={draft.principles}
        choose={(value, isChosen) => change({ principles: withOrWithout(draft.principles, value, isChosen) })}
        stacked
      />
      <SomeOf
        legend={words.whichMissions}
        choices={choicesOf(words.missions)}
        chosen={draft.missions}
        choose={(value, isChosen) => change({ missions: withOrWithout(draft.missions, value, isChosen) })}
        stacked
      />
    </KeptForm>
  );
}

/** What a form cannot send without; of everything else the server says what is wrong with it. */
function missingIn({ ownerKind, byDay, decidedOn }: Draft, isLead: boolean): string | undefined {
  if (!ownerKind) {
    return words.chooseOwner;
  }
  if (isLead && !decidedOn) {
    return words.chooseDecided;
  }
  return byDay ? undefined : words.chooseByDay;
}

const withOrWithout = <Value,>(all: readonly Value[], value: Value, isChosen: boolean) =>
  isChosen ? [...all, value] : all.filter((each) => each !== value);
