import { serverNow } from '../api/serverTime.ts';
import { ago } from './ago.ts';
import { day } from './dates.ts';

/** When something was given: in words against the server's clock, and the day itself. */
export function When({ moment }: { moment: string }) {
  const now = serverNow();
  return (
    <p class="when">
      {now && <span class="when-ago">{ago(moment, now)}</span>}
      <time class="soft" dateTime={moment}>
        {day(moment)}
      </time>
    </p>
  );
}
