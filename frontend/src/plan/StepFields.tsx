import { useId } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { ME, OTHER, type StepDraft } from './goal.ts';
import { words } from './words.ts';

const LONGEST = 300;

interface Props {
  number: number;
  step: StepDraft;
  supporters: Self['supporters'];
  change(step: StepDraft | undefined): void;
}

/** One step: what will be done, who does it, and by when. */
export function StepFields({ number, step, supporters, change }: Props) {
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
          <option value={ME}>{words.me}</option>
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
      <div class="field">
        <label class="field-label" for={`${id}-by`}>
          {words.byWhen}
        </label>
        <input
          id={`${id}-by`}
          class="field-box"
          type="date"
          value={step.by}
          onInput={(event) => change({ ...step, by: event.currentTarget.value })}
        />
      </div>
      <div>
        <Button kind="quiet" onClick={() => change(undefined)}>
          {words.removeStep(number)}
        </Button>
      </div>
    </fieldset>
  );
}
