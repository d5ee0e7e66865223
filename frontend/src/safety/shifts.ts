/** How many presses of Shift in a row hide the page. */
export const PRESSES = 3;

/** How long the next press may take. */
const PATIENCE = 5_000;

interface Watcher {
  /** How many presses are still missing; that it has taken too long; or nothing any more. */
  tell(more: number | 'OVER' | 'NOTHING'): void;
  hide(): void;
}

/**
 * Counts presses of Shift that were for nothing else. Whoever types a capital letter, goes back with Tab or marks words
 * holds Shift for that, and begins again from nothing; so typing never hides a page, and hiding never changes a text.
 * Gives back how to stop.
 */
export function watchShifts({ tell, hide }: Watcher): () => void {
  let presses = 0;
  let alone = false;
  let tooLong: ReturnType<typeof setTimeout> | undefined;

  const startAgain = (told: 'OVER' | 'NOTHING') => {
    clearTimeout(tooLong);
    if (presses > 0) {
      presses = 0;
      tell(told);
    }
  };
  const press = () => {
    presses += 1;
    clearTimeout(tooLong);
    if (presses === PRESSES) {
      hide();
      return;
    }
    tell(PRESSES - presses);
    tooLong = setTimeout(() => startAgain('OVER'), PATIENCE);
  };
  const down = (event: KeyboardEvent) => {
    alone = event.key === 'Shift' && (alone || !event.repeat) && !isWithAnother(event);
    if (!alone) {
      startAgain('NOTHING');
    }
  };
  const up = (event: KeyboardEvent) => {
    if (event.key === 'Shift' && alone) {
      press();
    }
    alone = false;
  };
  const pointer = () => {
    alone = false;
    startAgain('NOTHING');
  };

  addEventListener('keydown', down, true);
  addEventListener('keyup', up, true);
  addEventListener('pointerdown', pointer, true);
  return () => {
    clearTimeout(tooLong);
    removeEventListener('keydown', down, true);
    removeEventListener('keyup', up, true);
    removeEventListener('pointerdown', pointer, true);
  };
}

const isWithAnother = ({ ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent) =>
  ctrlKey || altKey || metaKey || isComposing;
