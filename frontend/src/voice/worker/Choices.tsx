import { useId } from 'preact/hooks';

interface Props {
  legend: string;
  name: string;
  problem: string | undefined;
  choices: readonly { readonly value: string; readonly label: string }[];
  chosen: string | undefined;
  choose(value: string): void;
}

/** One of a few. Nothing is chosen for anybody. */
export function Choices({ legend, name, problem, choices, chosen, choose }: Props) {
  const id = useId();
  return (
    <fieldset class="saying-choices" aria-describedby={problem ? id : undefined}>
      <legend>{legend}</legend>
      {problem && (
        <p class="field-problem" id={id} role="alert">
          {problem}
        </p>
      )}
      <div class="saying-choice-row">
        {choices.map(({ value, label }) => (
          <label key={value} class="saying-choice">
            <input
              type="radio"
              name={name}
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
