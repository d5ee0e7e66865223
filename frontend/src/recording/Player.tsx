import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { recallSound } from './sound.ts';
import { words } from './words.ts';
import './recording.css';

const BACK_SECONDS = 5;

/** Plays one recording: on, a little back, and paused again. Nothing of it is fetched before that. */
export function Player({ src }: { src: string }) {
  const audio = useRef<HTMLAudioElement>(null);
  const [playing, setPlaying] = useState(false);
  const [failed, setFailed] = useState(false);
  const fail = () => {
    setPlaying(false);
    setFailed(true);
  };
  const press = () => {
    setFailed(false);
    if (playing) {
      audio.current?.pause();
    } else {
      // Once it failed it would stay failed, unless it is begun anew.
      failed && audio.current?.load();
      audio.current?.play().catch(fail);
    }
  };
  const back = () => {
    if (audio.current) {
      audio.current.currentTime = Math.max(0, audio.current.currentTime - BACK_SECONDS);
    }
  };
  return (
    <div class="player">
      {/* biome-ignore lint/a11y/useMediaCaption: it is somebody's own voice, and its words stand beside it once there are any. */}
      <audio
        ref={audio}
        src={src}
        preload="none"
        onPlay={() => setPlaying(true)}
        onPause={() => setPlaying(false)}
        onEnded={() => setPlaying(false)}
        onError={fail}
      />
      <div class="buttons">
        <Button onClick={press}>
          <Sign playing={playing} />
          {playing ? words.pause : words.listen}
        </Button>
        {playing && (
          <Button kind="quiet" onClick={back}>
            {words.back}
          </Button>
        )}
      </div>
      {failed && (
        <p class="field-problem" role="alert">
          {words.cannotPlay}
        </p>
      )}
    </div>
  );
}

/** Plays a recording that is kept on this phone. */
export function KeptPlayer({ account, id }: { account: string; id: string }) {
  const [src, setSrc] = useState<string>();
  useEffect(() => {
    let made: string | undefined;
    let gone = false;
    void recallSound(account, id).then((sound) => {
      if (sound && !gone) {
        made = URL.createObjectURL(sound);
        setSrc(made);
      }
    });
    return () => {
      gone = true;
      made && URL.revokeObjectURL(made);
    };
  }, [account, id]);
  return src ? <Player key={src} src={src} /> : null;
}

/** Where a recording that the server has is played. */
export const soundPlace = (recordingId: string) => `/recordings/${recordingId}`;

function Sign({ playing }: { playing: boolean }) {
  return (
    <svg class="player-sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={playing ? 'M5 4h5v16h-5z M14 4h5v16h-5z' : 'M6 3l14 9l-14 9z'} />
    </svg>
  );
}
