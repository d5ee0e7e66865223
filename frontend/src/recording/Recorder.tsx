import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { KeptPlayer } from './Player.tsx';
import './recording.css';
import { forgetSound, keepSound } from './sound.ts';
import type { KeptSound } from './soundName.ts';
import { inWords, LONGEST, milestone } from './time.ts';
import { type Standing, useRecorder } from './useRecorder.ts';
import { words } from './words.ts';

interface Props {
  account: string;
  kept: KeptSound | undefined;
  /** Says whether it was taken; whoever went away in between wants it no more. */
  change(kept: KeptSound | undefined): boolean;
  /** Another way on, for as long as there is nothing to lose by it. */
  children: ComponentChildren;
}

/** Records a voice, plays it to its owner, and begins again as often as they like. */
export function Recorder({ account, kept, change, children }: Props) {
  const [thrown, setThrown] = useState(false);
  const take = async (sound: Blob, milliseconds: number) => {
    const next = await keepSound(account, sound, milliseconds);
    const taken = change(next);
    const unwanted = taken ? kept : next;
    unwanted && (await forgetSound(account, unwanted.id));
    return true;
  };
  const { standing, seen, trouble, start, stop } = useRecorder(take);
  const throwAway = async () => {
    if (kept && change(undefined)) {
      setThrown(true);
      await forgetSound(account, kept.id);
    }
  };
  const running = standing === 'RUNNING';
  const left = LONGEST - seen.milliseconds;
  return (
    <div class="recorder">
      {!kept && standing === 'READY' && <p>{words.before}</p>}
      <BigButton standing={standing} again={kept !== undefined} onClick={running ? stop : start} />
      <p class="recorder-told" role="status">
        {running ? <span class="unseen">{milestone(left)}</span> : toldOf(standing, kept, thrown)}
      </p>
      {running && (
        <>
          <p class="recorder-left">{words.left(inWords(left))}</p>
          <Meter level={seen.level} />
          <p role="status">{seen.heard ? words.hearYou : words.hearNothing}</p>
        </>
      )}
      {kept && standing === 'READY' && (
        <>
          <KeptPlayer key={kept.id} account={account} id={kept.id} />
          <Button kind="quiet" onClick={() => void throwAway()}>
            {words.throwAway}
          </Button>
        </>
      )}
      {trouble && (
        <p class="field-problem" role="alert">
          {words.trouble[trouble]}
        </p>
      )}
      {!kept && standing === 'READY' && children}
    </div>
  );
}

function toldOf(standing: Standing, kept: KeptSound | undefined, thrown: boolean): string | undefined {
  if (standing !== 'READY') {
    return standing === 'ASKING' ? words.asking : words.keeping;
  }
  if (kept) {
    const told = words.kept(inWords(kept.milliseconds));
    return kept.milliseconds >= LONGEST ? `${words.full} ${told}` : told;
  }
  return thrown ? words.thrownAway : undefined;
}

/** Starts, stops, and starts again: one button that stays where it is, so that neither thumb nor focus gets lost. */
function BigButton({ standing, again, onClick }: { standing: Standing; again: boolean; onClick(): void }) {
  const running = standing === 'RUNNING';
  const busy = standing === 'ASKING' || standing === 'KEEPING';
  return (
    <button type="button" class="recorder-button" aria-disabled={busy} onClick={() => !busy && onClick()}>
      <svg class="recorder-sign" viewBox="0 0 24 24" aria-hidden="true">
        {running ? <rect x="5" y="5" width="14" height="14" rx="2" /> : <circle cx="12" cy="12" r="9" />}
      </svg>
      {running ? words.stop : again ? words.again : words.start}
    </button>
  );
}

const BARS = [1, 2, 3, 4, 5, 6, 7, 8, 9];

/** How loud it is, to see. The sentence below says the same, and stands alone where the phone asks for stillness. */
function Meter({ level }: { level: number }) {
  return (
    <div class="recorder-meter" aria-hidden="true">
      {BARS.map((bar) => (
        <span key={bar} class={level * BARS.length >= bar ? 'recorder-bar recorder-loud' : 'recorder-bar'} />
      ))}
    </div>
  );
}
