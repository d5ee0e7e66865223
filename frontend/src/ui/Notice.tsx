import type { ComponentChildren } from 'preact';

interface Props {
  kind: 'problem' | 'good' | 'plain';
  children: ComponentChildren;
}

/** A sentence that somebody should not miss. A problem is read out at once; anything else when there is a pause. */
export function Notice({ kind, children }: Props) {
  return (
    <div class={`notice notice-${kind}`} role={kind === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
