import type { ComponentChildren } from 'preact';
import './oneOf.css';

interface Props<Value extends string> {
  legend: string;
  choices: readonly { readonly value: Value; readonly label: ComponentChildren }[];
  chosen: readonly Value[];
  /** One under the other, for choices that are sentences or names. */
  stacked?: boolean;
  choose(value: Value, isChosen: boolean): void;
}

/** Any of a few, as plain check boxes. */
export function SomeOf<Value extends string>({ legend, choices, chosen, stacked, choose }: Props<Value>) {
  return (
    <fieldset class="one-of">
      <legend>{legend}</legend>
      <div class={stacked ? 'one-of-stack' : 'one-of-row'}>
        {choices.map(({ value, label }) => (
          <label key={value} class="one-of-choice">
            <input
              type="checkbox"
              checked={chosen.includes(value)}
              onChange={({ currentTarget }) => choose(value, currentTarget.checked)}
            />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
