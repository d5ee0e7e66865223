import { Button } from '../ui/Button.tsx';
import { dayBefore } from './family.ts';
import { common } from './words.ts';

interface Props {
  /** The first day of the months that are shown. */
  from: string;
  until: string | undefined;
  show(until: string | undefined): void;
}

/** Ways to the months before those that are shown, and back. */
export function Earlier({ from, until, show }: Props) {
  return (
    <div class="family-row">
      <Button kind="quiet" onClick={() => show(dayBefore(from))}>
        {common.earlier}
      </Button>
      {until && (
        <Button kind="quiet" onClick={() => show(undefined)}>
          {common.latest}
        </Button>
      )}
    </div>
  );
}
