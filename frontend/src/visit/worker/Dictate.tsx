import { useEffect, useRef, useState } from 'preact/hooks';
import { HeardWords } from '../../recording/HeardWords.tsx';
import { KeptPlayer } from '../../recording/Player.tsx';
import { Recorder } from '../../recording/Recorder.tsx';
import type { KeptSound } from '../../recording/soundName.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { sentenceOf, useAsk } from '../../ui/useAsk.ts';
import { words as common } from '../../ui/words.ts';
import { findDictation, letGo, sendDictation } from './dictation.ts';
import type { Dictation } from './draft.ts';
import { words } from './words.ts';

/** How often a page asks whether it is written down by now. */
const LOOK_AGAIN = 4_000;

const LONGEST = 4_000;

interface Props {
  account: string;
  about: string;
  /** False where no machine writes anything down. */
  can: boolean;
  dictation: Dictation | undefined;
  change(dictation: Dictation | undefined): void;
  /** Puts words into the letter: nothing but what the worker checked. */
  put(words: string, dictation: Dictation): void;
}

/** Saying the letter out loud: a machine writes it down for the worker alone, who checks it before it is in the letter. */
export function Dictate({ can, ...props }: Props) {
  return (
    <details class="visit-more" open={props.dictation !== undefined}>
      <summary>{words.dictate.offer}</summary>
      <div class="visit-dictate">{can ? <Steps {...props} /> : <p>{words.dictate.cannot}</p>}</div>
    </details>
  );
}

function Steps({ account, about, dictation, change, put }: Omit<Props, 'can'>) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const here = useRef(true);
  useEffect(
    () => () => {
      here.current = false;
    },
    [],
  );
  const record = (sound: KeptSound | undefined) => {
    change(sound && { sound, upload: crypto.randomUUID() });
    return true;
  };
  const send = async (now: Dictation) => {
    setBusy(true);
    setProblem(undefined);
    try {
      const recording = await sendDictation(account, about, now);
      // Whoever left meanwhile has kept it or thrown it away, and this is not to bring it back.
      here.current && change({ ...now, recording });
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };
  const throwAway = (now: Dictation) => {
    change(undefined);
    void letGo(account, about, now);
  };
  if (!dictation?.recording) {
    return (
      <>
        <p class="soft">{words.dictate.who}</p>
        <Recorder account={account} kept={dictation?.sound} change={record}>
          {null}
        </Recorder>
        {problem && <Notice kind="problem">{problem}</Notice>}
        {dictation && (
          <Button kind="main" busy={busy} onClick={() => void send(dictation)}>
            {words.dictate.send}
          </Button>
        )}
      </>
    );
  }
  return (
    <>
      <KeptPlayer account={account} id={dictation.sound.id} />
      {dictation.checked ? (
        <p role="status">{words.dictate.checked}</p>
      ) : (
        <Heard
          about={about}
          recording={dictation.recording}
          put={(text) => put(text, { ...dictation, checked: true })}
        />
      )}
      <Button kind="quiet" onClick={() => throwAway(dictation)}>
        {words.dictate.throwAway}
      </Button>
    </>
  );
}

function Heard({ about, recording, put }: { about: string; recording: string; put(text: string): void }) {
  const { data, problem, again } = useAsk(async () => ({ found: await findDictation(about, recording) }), recording);
  const [typed, setTyped] = useState<string>();
  const state = data?.found?.state;
  useEffect(() => {
    const waits = state === 'RECORDED' || state === 'TRANSCRIBING';
    const looking = waits ? setInterval(again, LOOK_AGAIN) : undefined;
    return () => clearInterval(looking);
  }, [state, again]);
  if (!data) {
    return problem ? (
      <>
        <Notice kind="problem">{problem}</Notice>
        <Button onClick={again}>{common.tryAgain}</Button>
      </>
    ) : (
      <p role="status">{common.waiting}</p>
    );
  }
  const { found } = data;
  if (found?.state !== 'PLEASE_CHECK' || !found.text) {
    return <p role="status">{words.dictate.means[found?.state ?? 'TAKEN_BACK']}</p>;
  }
  const text = typed ?? found.text;
  return (
    <>
      <p role="status">{words.dictate.means.PLEASE_CHECK}</p>
      {found.practice && <p class="soft">{words.dictate.practice}</p>}
      <HeardWords text={found.text} unsure={found.unsure ?? ''} />
      <Field label={words.dictate.check} lines={5} maxLength={LONGEST} value={text} onInput={setTyped} />
      <Button kind="main" onClick={() => text.trim() && put(text.trim())}>
        {words.dictate.put}
      </Button>
    </>
  );
}
