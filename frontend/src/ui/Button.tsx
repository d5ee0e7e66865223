import type { ComponentChildren } from 'preact';

interface Props {
  /** How much it stands out. There is at most one `main` on a page. */
  kind?: 'main' | 'other' | 'quiet';
  type?: 'button' | 'submit';
  busy?: boolean;
  onClick?: () => void;
  children: ComponentChildren;
}

/** Something that happens when it is pressed. While it is busy, pressing it again does nothing. */
export function Button({ kind = 'other', type = 'button', busy = false, onClick, children }: Props) {
  return (
    <button type={type} class={`button button-${kind}`} aria-disabled={busy} onClick={() => !busy && onClick?.()}>
      {children}
    </button>
  );
}

interface LinkProps {
  kind?: 'main' | 'other' | 'quiet';
  href: string;
  children: ComponentChildren;
}

/** A way to another page that looks like a button. */
export function ButtonLink({ kind = 'other', href, children }: LinkProps) {
  return (
    <a class={`button button-${kind}`} href={href}>
      {children}
    </a>
  );
}
