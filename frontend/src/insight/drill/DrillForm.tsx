import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import {
  type DrillFound,
  type DrillKnown,
  type DrillKnownFrom,
  type DrillOutcome,
  type DrillStep,
  RecordDrillDocument,
} from '../../api/generated/graphql.ts';
import { DayBox } from '../../ui/DayBox.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { SomeOf } from '../../ui/SomeOf.tsx';
import { today } from '../../ui/today.ts';
import { useSend } from '../../ui/useSend.ts';
import { words } from './words.ts';

interface Draft {
  readonly triedOn: string;
  readonly known?: DrillKnown;
  readonly knownFrom?: DrillKnownFrom;
  readonly tried: readonly DrillStep[];
  readonly outcome?: DrillOutcome;
  readonly what?: DrillFound;
  readonly foundBy?: DrillStep;
}

const choicesOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));

interface Props {
  release: string;
  saved(): void;
  stop(): void;
}

/** What came of a drill, all of it chosen and none of it typed. Nothing is chosen to begin with. */
export function DrillForm({ release, saved, stop }: Props) {
  const [draft, setDraft] = useState<Draft>({ triedOn: '', tried: [] });
  const { busy, problem, setProblem, send } = useSend();
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });
  const { triedOn, known, knownFrom, tried, outcome, what, foundBy } = draft;
  const isFound = outcome === 'SOMETHING';
  const submit = async () => {
    if (!triedOn || !known || !knownFrom || !outcome) {
      setProblem(words.chooseAll);
      return false;
    }
    const wanted = {
      releaseId: release,
      triedOn,
      known,
      knownFrom,
      tried: [...tried],
      outcome,
      what: isFound ? (what ?? null) : null,
      foundBy: isFound ? (foundBy ?? null) : null,
    };
    return send(wanted, (clientMutationId) => ask(RecordDrillDocument, { input: { ...wanted, clientMutationId } }));
  };
  const tick = (step: DrillStep, isChosen: boolean) =>
    change({ tried: isChosen ? [...tried, step] : tried.filter((each) => each !== step) });
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.save}
      leave={words.leave}
      main
      submit={submit}
      stop={async () => stop()}
      done={saved}
    >
      <DayBox label={words.day} value={triedOn} max={today()} onInput={(day) => change({ triedOn: day })} />
      <OneOf
        legend={words.known}
        choices={choicesOf(words.choices.known)}
        chosen={known}
        choose={(chosen) => change({ known: chosen })}
      />
      <OneOf
        legend={words.knownFrom}
        choices={choicesOf(words.choices.knownFrom)}
        chosen={knownFrom}
        choose={(chosen) => change({ knownFrom: chosen })}
      />
      <SomeOf legend={words.tried} choices={choicesOf(words.choices.step)} chosen={tried} choose={tick} stacked />
      <OneOf
        legend={words.outcome}
        choices={choicesOf(words.choices.outcome)}
        chosen={outcome}
        choose={(chosen) => change({ outcome: chosen })}
      />
      {isFound && (
        <>
          <OneOf
            legend={words.what}
            choices={choicesOf(words.choices.found)}
            chosen={what}
            choose={(chosen) => change({ what: chosen })}
            stacked
          />
          <OneOf
            legend={words.foundBy}
            choices={choicesOf(words.choices.step)}
            chosen={foundBy}
            choose={(chosen) => change({ foundBy: chosen })}
            stacked
          />
        </>
      )}
    </KeptForm>
  );
}
