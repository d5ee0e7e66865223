import { useEffect, useId, useRef } from 'preact/hooks';

interface Props {
  label: string;
  hint?: string | undefined;
  problem?: string | undefined;
  value: string;
  onInput(value: string): void;
  /** Lines to write on; one unless told. */
  lines?: number;
  maxLength?: number;
  /** `digits` brings up the number keys, `code` keeps a phone from correcting it. */
  kind?: 'words' | 'digits' | 'code';
  hidden?: boolean;
  /** True where the box has just been asked for, so that writing can start at once. */
  focused?: boolean;
}

/** Something to write in, with its label, a hint, and what to do when it is not right yet. */
export function Field({
  label,
  hint,
  problem,
  value,
  onInput,
  lines = 1,
  maxLength,
  kind = 'words',
  hidden,
  focused,
}: Props) {
  const line = useRef<HTMLInputElement>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (focused) {
      (line.current ?? box.current)?.focus();
    }
  }, [focused]);
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  const common = {
    id,
    value,
    maxLength,
    dir: 'auto',
    'aria-describedby': described,
    'aria-invalid': problem ? true : undefined,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
  } as const;
  const typed = kind === 'words' ? {} : ({ autocapitalize: 'characters', spellcheck: false } as const);

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
      {lines > 1 ? (
        <textarea ref={box} class="field-box" rows={lines} autocomplete="off" {...common} />
      ) : (
        <input
          ref={line}
          class={`field-box field-${kind}`}
          {...(hidden ? { type: 'password' } : { type: 'text' })}
          inputMode={kind === 'digits' ? 'numeric' : 'text'}
          autocomplete="off"
          {...typed}
          {...common}
        />
      )}
    </div>
  );
}
