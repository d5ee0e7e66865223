import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  legend: string;
  /** True where the title of the page says the same already. */
  unseen?: boolean;
  hint?: string | undefined;
  problem?: string | undefined;
  children: ComponentChildren;
}

/** A question with its answers below it, and what to do when it was not answered. */
export function Question({ legend, unseen = false, hint, problem, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset class="say-question" aria-describedby={described}>
      <legend class={unseen ? 'unseen' : 'say-legend'}>{legend}</legend>
      {hint && (
        <p class="soft" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem && (
        <p class="field-problem" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
      {children}
    </fieldset>
  );
}
