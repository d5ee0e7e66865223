import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint: string;
  problem: string | undefined;
  /** Such as 2026-11-22; empty while none is chosen. */
  value: string;
  onInput(value: string): void;
}

/** A day, typed or chosen in the browser's own calendar. */
export function DayField({ label, hint, problem, value, onInput }: Props) {
  const id = useId();
  return (
    <div class="field saying-day">
      <label class="field-label" for={id}>
        {label}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      <input
        id={id}
        class="field-box"
        type="date"
        value={value}
        aria-describedby={problem ? `${id}-hint ${id}-problem` : `${id}-hint`}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
