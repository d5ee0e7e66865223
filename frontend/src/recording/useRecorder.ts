import { useEffect, useRef, useState } from 'preact/hooks';
import { type Ear, HEARD, listenTo } from './level.ts';
import { letGo, type NoSound, openMicrophone } from './microphone.ts';
import { LONGEST } from './time.ts';

/** How it stands with recording: nothing yet, the phone asks its owner, it runs, or what was said is being kept. */
export type Standing = 'READY' | 'ASKING' | 'RUNNING' | 'KEEPING';

/** What there is to see while it runs. */
interface Seen {
  readonly milliseconds: number;
  readonly level: number;
  /** Somebody was heard a moment ago. */
  readonly heard: boolean;
}

const NOTHING: Seen = { milliseconds: 0, level: 0, heard: false };

/** How often what is seen changes. */
const TICK = 100;

/** Between two words nobody is told that they are not heard. */
const PAUSE = 2_500;

interface Running {
  readonly recorder: MediaRecorder;
  readonly ear: Ear;
  readonly began: number;
  readonly ticking: ReturnType<typeof setInterval>;
}

/** Records once at a time, and hands over what was recorded. The microphone is open only while it runs. */
export function useRecorder(keep: (sound: Blob, milliseconds: number) => Promise<boolean>) {
  const [standing, setStanding] = useState<Standing>('READY');
  const [seen, setSeen] = useState(NOTHING);
  const [trouble, setTrouble] = useState<NoSound | 'EMPTY' | 'NOT_KEPT'>();
  const running = useRef<Running | undefined>(undefined);
  const left = useRef(false);

  const stop = () => {
    const now = running.current;
    if (now) {
      running.current = undefined;
      clearInterval(now.ticking);
      now.ear.close();
      setStanding('KEEPING');
      now.recorder.stop();
      letGo(now.recorder);
    }
  };

  const ended = async (parts: readonly Blob[], type: string, milliseconds: number) => {
    const sound = new Blob([...parts], { type });
    const kept = sound.size > 0 && (await keep(sound, milliseconds).catch(() => false));
    setTrouble(kept ? undefined : sound.size > 0 ? 'NOT_KEPT' : 'EMPTY');
    setStanding('READY');
  };

  const run = (recorder: MediaRecorder) => {
    const parts: Blob[] = [];
    const began = performance.now();
    let lastHeard = Number.NEGATIVE_INFINITY;
    const ear = listenTo(recorder.stream);
    const look = () => {
      const now = performance.now();
      const level = ear.level();
      lastHeard = level >= HEARD ? now : lastHeard;
      setSeen({ milliseconds: now - began, level, heard: now - lastHeard < PAUSE });
      if (now - began >= LONGEST) {
        stop();
      }
    };
    recorder.ondataavailable = ({ data }) => void (data.size > 0 && parts.push(data));
    recorder.onstop = () => {
      // Also when the microphone was unplugged: what was said so far is kept.
      stop();
      void ended(parts, recorder.mimeType, Math.min(performance.now() - began, LONGEST));
    };
    recorder.start(1_000);
    running.current = { recorder, ear, began, ticking: setInterval(look, TICK) };
    setSeen(NOTHING);
    setStanding('RUNNING');
  };

  const start = async () => {
    setTrouble(undefined);
    setStanding('ASKING');
    const opened = await openMicrophone();
    if (typeof opened === 'string') {
      setTrouble(opened);
      setStanding('READY');
    } else if (left.current) {
      letGo(opened);
    } else {
      run(opened);
    }
  };

  useEffect(() => {
    // Nobody is listened to behind a page that is out of sight.
    const outOfSight = () => document.visibilityState === 'hidden' && stop();
    document.addEventListener('visibilitychange', outOfSight);
    return () => {
      left.current = true;
      document.removeEventListener('visibilitychange', outOfSight);
      stop();
    };
  }, []);

  return { standing, seen, trouble, start: () => void start(), stop };
}
