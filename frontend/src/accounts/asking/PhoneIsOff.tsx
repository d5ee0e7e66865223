import { useEffect, useRef } from 'preact/hooks';
import './asking.css';
import { words } from './words.ts';

/** What it means that a phone was taken off which they did not know, and whom to tell. The focus comes here. */
export function PhoneIsOff() {
  const place = useRef<HTMLElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <section class="notice notice-plain phone-off" tabIndex={-1} ref={place}>
      <p>
        <strong>{words.isOff}</strong>
      </p>
      <p>{words.isOffTell}</p>
      <a href="/help">{words.isOffHelp}</a>
      <p>{words.isOffMine}</p>
    </section>
  );
}
