import { useId } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { DayBox } from '../ui/DayBox.tsx';
import { Field } from '../ui/Field.tsx';
import { ME, OTHER, type StepDraft } from './goal.ts';
import { words } from './words.ts';

const LONGEST = 300;

interface Props {
  number: number;
  step: StepDraft;
  /** What the young person is called here. */
  youngPerson: string;
  supporters: Self['supporters'];
  change(step: StepDraft | undefined): void;
}

/** One step: what will be done, who does it, and by when. */
export function StepFields({ number, step, youngPerson, supporters, change }: Props) {
  const id = useId();
  const names = new Map(supporters.map((each) => [each.id, each.name]));
  return (
    <fieldset class="plan-step">
      <legend>{words.step(number)}</legend>
      <Field label={words.what} maxLength={LONGEST} value={step.what} onInput={(what) => change({ ...step, what })} />
      <div class="field">
        <label class="field-label" for={`${id}-who`}>
          {words.whoDoes}
        </label>
        <select
          id={`${id}-who`}
          class="field-box"
          value={step.who}
          onChange={(event) => change({ ...step, who: event.currentTarget.value })}
        >
          <option value="">{words.choose}</option>
          <option value={ME}>{youngPerson}</option>
          {[...names].map(([value, name]) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
          <option value={OTHER}>{words.somebodyElse}</option>
        </select>
      </div>
      {step.who === OTHER && (
        <Field
          label={words.theirName}
          maxLength={LONGEST}
          value={step.name}
          onInput={(name) => change({ ...step, name })}
        />
      )}
      <DayBox label={words.byWhen} value={step.by} onInput={(by) => change({ ...step, by })} />
      <div>
        <Button kind="quiet" onClick={() => change(undefined)}>
          {words.removeStep(number)}
        </Button>
      </div>
    </fieldset>
  );
}
