import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './oneOf.css';

interface Props<Value extends string> {
  legend: string;
  problem?: string | undefined;
  choices: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  chosen: Value | undefined;
  /** One under the other, for choices that are sentences or names. */
  stacked?: boolean;
  choose(value: Value): void;
}

/** One of a few, as plain radio buttons. Nothing is chosen for anybody. */
export function OneOf<Value extends string>({ legend, problem, choices, chosen, stacked, choose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset class="one-of" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{legend}</legend>
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <div class={stacked ? 'one-of-stack' : 'one-of-row'}>
        {choices.map(({ value, label }) => (
          <label key={value} class="one-of-choice">
            <input
              type="radio"
              name={id}
              value={value}
              checked={chosen === value}
              aria-invalid={problem ? true : undefined}
              onChange={() => choose(value)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
