import { useEffect, useRef } from 'preact/hooks';
import { stay } from '../../api/idle.ts';
import { Button } from '../../ui/Button.tsx';
import './staff.css';
import { words } from './words.ts';

/**
 * Two minutes before the end: are you still there? A dialog, so that the focus comes here, a screen reader says it, and
 * it goes back to where it was afterwards. Escape stays too: somebody who presses it is there.
 */
export function EndsSoon() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="ends-soon"
      aria-labelledby="ends-soon"
      aria-describedby="ends-soon-why"
      onCancel={(event) => {
        event.preventDefault();
        void stay();
      }}
    >
      <h2 id="ends-soon">{words.soonTitle}</h2>
      <p id="ends-soon-why">{words.soon}</p>
      <Button kind="main" onClick={() => void stay()}>
        {words.stay}
      </Button>
    </dialog>
  );
}
