import { useEffect, useRef } from 'preact/hooks';
import { wayBack } from '../api/way.ts';
import { PasskeyForm } from './PasskeyForm.tsx';
import { PinForm } from './PinForm.tsx';
import { words } from './words.ts';

interface Props {
  /** They showed it, and came in anew by it. */
  shown(): void;
}

/** Has somebody who is in show again, in the middle of a page, that this phone is in their own hands. */
export function ShowAgain({ shown }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, button')?.focus(), []);
  return (
    <div class="buttons" ref={place}>
      {wayBack() === 'PASSKEY' ? (
        <PasskeyForm intro={words.againPasskey} button={words.itIsMe} shown={shown} />
      ) : (
        <PinForm intro={words.againPin} button={words.itIsMe} shown={shown} />
      )}
    </div>
  );
}
