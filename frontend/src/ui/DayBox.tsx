import { useId } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string;
  problem?: string | undefined;
  /** Such as 2026-11-22; empty while none is chosen. */
  value: string;
  min?: string;
  max?: string;
  onInput(value: string): void;
}

/** A day, typed or chosen in the browser's own calendar. */
export function DayBox({ label, hint, problem, value, min, max, onInput }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
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
        min={min}
        max={max}
        aria-describedby={described}
        aria-invalid={problem ? true : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </div>
  );
}
