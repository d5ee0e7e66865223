import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  /** Radios of one name leave one choice; without a name it is a box to tick. */
  name?: string;
  checked: boolean;
  hint?: string | undefined;
  onChange(): void;
  children: ComponentChildren;
}

/** One of several answers, large enough for a thumb, with a line below that says more. */
export function Choice({ name, checked, hint, onChange, children }: Props) {
  const id = useId();
  return (
    <label class="say-choice">
      <input
        type={name ? 'radio' : 'checkbox'}
        name={name}
        checked={checked}
        aria-labelledby={`${id}-label`}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={onChange}
      />
      <span class="say-choice-text">
        <span class="say-choice-label" id={`${id}-label`} dir="auto">
          {children}
        </span>
        {hint && (
          <span class="soft" id={`${id}-hint`}>
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}
