import { useEffect, useState } from 'preact/hooks';
import { hide, LEAVE_FAST } from './hide.ts';
import './safety.css';
import { watchShifts } from './shifts.ts';
import { words } from './words.ts';

/**
 * Hides the page: the first link of every page, so that one Tab reaches it, and Shift three times does the same. A plain
 * link to a door of the server's, so that it works even where our code does not.
 */
export function HideLink() {
  const [told, setTold] = useState('');
  useEffect(() => watchShifts({ tell: (more) => setTold(sentence(more)), hide }), []);
  const hideNow = (event: MouseEvent) => {
    event.preventDefault();
    hide();
  };
  return (
    <>
      <a class="safety-hide" href={LEAVE_FAST} rel="nofollow" onClick={hideNow}>
        {words.hide}
      </a>
      <p class="safety-told" role="status">
        {told}
      </p>
    </>
  );
}

function sentence(more: number | 'OVER' | 'NOTHING'): string {
  switch (more) {
    case 'NOTHING':
      return '';
    case 'OVER':
      return words.shiftOver;
    default:
      return words.shiftMore(more);
  }
}
