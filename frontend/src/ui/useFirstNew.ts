import { useEffect, useRef } from 'preact/hooks';

/** After "Show more" the focus goes to the first that is new, or a keyboard would be left on a button that has gone. */
export function useFirstNew(length: number) {
  const ref = useRef<HTMLAnchorElement>(null);
  const shown = useRef(0);
  const index = shown.current;
  useEffect(() => {
    if (shown.current > 0 && length > shown.current) {
      ref.current?.focus();
    }
    shown.current = length;
  }, [length]);
  return { index, ref };
}
