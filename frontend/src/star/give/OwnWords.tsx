import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { words } from './words.ts';

/** How much one answer's own words may hold; the server takes no more. */
const LONGEST = 2_000;

/** Room for own words, for whoever wants it. It stays open once there are some. */
export function OwnWords({ value, onInput }: { value: string; onInput(typed: string): void }) {
  const [justOpened, setJustOpened] = useState(false);
  const open = justOpened || value !== '';
  if (!open) {
    return (
      <Button kind="quiet" onClick={() => setJustOpened(true)}>
        {words.sayMore}
      </Button>
    );
  }
  return (
    <Field label={words.ownWords} lines={3} maxLength={LONGEST} value={value} onInput={onInput} focused={justOpened} />
  );
}
