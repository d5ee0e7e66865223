import { useEffect } from 'preact/hooks';
import { serverNow } from '../../api/serverTime.ts';
import { Button } from '../../ui/Button.tsx';
import { time } from '../../ui/dates.ts';
import { useAct } from './act.ts';
import { end } from './glass.ts';
import './staff.css';
import { words } from './words.ts';

interface Props {
  glass: { readonly id: string; readonly endsAt: string };
  /** Called when it has ended: what is on the screen has to go. */
  ended(): void;
}

/** Over a record that was opened in an emergency: until when, that it is known, and a way to end it. */
export function GlassBanner({ glass: { id, endsAt }, ended }: Props) {
  useEffect(() => {
    const left = Date.parse(endsAt) - (serverNow() ?? new Date()).getTime();
    const timer = setTimeout(ended, Math.max(0, left) + 1_000);
    return () => clearTimeout(timer);
  }, [endsAt]);
  const { busy, problem, act } = useAct(async () => {
    await end(id);
    ended();
  });
  return (
    <div class="glass-banner" role="status">
      <p>
        <strong>{words.banner(time(endsAt))}</strong>
      </p>
      {problem && <p>{problem}</p>}
      <Button busy={busy} onClick={act}>
        {words.end}
      </Button>
    </div>
  );
}
