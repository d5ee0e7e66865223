import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import {
  AddIndicatorDocument,
  type IndicatorBetter,
  type IndicatorKind,
  type IndicatorOrigin,
  type Mission,
  PublishedToChooseDocument,
} from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Field } from '../ui/Field.tsx';
import { KeptForm } from '../ui/KeptForm.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useAsk } from '../ui/useAsk.ts';
import { useSend } from '../ui/useSend.ts';
import { Choose } from './Choose.tsx';
import { figuresOf } from './figures.ts';
import { words } from './words.ts';

const LONGEST = 200;
const choicesOf = <Value extends string>(names: Record<Value, string>) =>
  (Object.keys(names) as Value[]).map((value) => ({ value, label: names[value] }));

interface Props {
  areaName(code: string): string | undefined;
  added(): void;
  close(): void;
}

/** A new indicator: its mission, what would be better, and where its numbers come from. Nothing is chosen to begin with. */
export function AddForm({ areaName, added, close }: Props) {
  const [mission, setMission] = useState<Mission>();
  const [kind, setKind] = useState<IndicatorKind>();
  const [name, setName] = useState('');
  const [better, setBetter] = useState<IndicatorBetter>();
  const [origin, setOrigin] = useState<IndicatorOrigin>();
  const [figure, setFigure] = useState('');
  const { busy, problem, setProblem, send } = useSend();
  const published = useAsk(
    async () => (await signedInOnly(() => ask(PublishedToChooseDocument, {}))).benchmarkMeasures,
  );
  const figures = figuresOf(areaName);

  const submit = async () => {
    const released = figures.find(({ value }) => value === figure);
    const isChosen = origin === 'TYPED' || (origin === 'RELEASED' ? released : figure);
    if (!mission || !kind || !better || !origin || !isChosen) {
      setProblem(words.chooseAll);
      return false;
    }
    const which =
      origin === 'RELEASED' && released
        ? { measure: released.measure, subject: released.subject, what: released.what }
        : origin === 'PUBLISHED'
          ? { measure: figure }
          : {};
    const wanted = { mission, kind, name, better, origin, ...which };
    const isAdded = await send(wanted, (clientMutationId) =>
      ask(AddIndicatorDocument, { input: { ...wanted, clientMutationId } }),
    );
    if (isAdded) {
      added();
    }
    return isAdded;
  };

  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.save}
      leave={words.stop}
      main
      submit={submit}
      stop={async () => undefined}
      done={close}
    >
      <Field label={words.name} hint={words.nameHint} maxLength={LONGEST} value={name} onInput={setName} focused />
      <OneOf
        legend={words.mission}
        choices={choicesOf(words.missions)}
        chosen={mission}
        choose={(chosen) => setMission(chosen)}
        stacked
      />
      <OneOf
        legend={words.kind}
        choices={choicesOf(words.kinds)}
        chosen={kind}
        choose={(chosen) => setKind(chosen)}
        stacked
      />
      <OneOf
        legend={words.isBetter}
        choices={choicesOf(words.better)}
        chosen={better}
        choose={(chosen) => setBetter(chosen)}
      />
      <OneOf
        legend={words.origin}
        choices={choicesOf(words.origins)}
        chosen={origin}
        choose={(chosen) => {
          setOrigin(chosen);
          setFigure('');
        }}
        stacked
      />
      {origin === 'RELEASED' && <Choose label={words.released} choices={figures} chosen={figure} choose={setFigure} />}
      {origin === 'PUBLISHED' && published.data?.length === 0 && <p>{words.nonePublished}</p>}
      {origin === 'PUBLISHED' && (published.data?.length ?? 0) > 0 && (
        <Choose
          label={words.published}
          choices={(published.data ?? []).map(({ code, label }) => ({ value: code, label }))}
          chosen={figure}
          choose={setFigure}
        />
      )}
    </KeptForm>
  );
}
