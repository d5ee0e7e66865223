import { useId } from 'preact/hooks';

interface Props {
  label: string;
  choices: readonly { readonly value: string; readonly label: string }[];
  chosen: string;
  choose(value: string): void;
}

/** One of many, more than anybody wants to see as buttons. Nothing is chosen to begin with. */
export function Choose({ label, choices, chosen, choose }: Props) {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <select id={id} class="field-box" value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
        <option value="" />
        {choices.map((each) => (
          <option key={each.value} value={each.value}>
            {each.label}
          </option>
        ))}
      </select>
    </div>
  );
}
