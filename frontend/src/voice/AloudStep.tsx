import { useState } from 'preact/hooks';
import { Recorder } from '../recording/Recorder.tsx';
import type { KeptSound } from '../recording/soundName.ts';
import { ButtonLink } from '../ui/Button.tsx';
import { go, path } from '../ui/route.ts';
import { changeDraft, draft as current, needsWhich } from './draft.ts';
import { onFrom, WORDS } from './places.ts';
import { SayStep } from './SayStep.tsx';
import type { Step } from './step.ts';
import { words } from './words.ts';

/** Asks for it out loud. What was typed before stays as it is, and is not sent with it. */
export function AloudStep({ self, draft }: Step) {
  const [tried, setTried] = useState(false);
  const closer = needsWhich(draft.subject);
  const change = (sound: KeptSound | undefined) => {
    changeDraft(self.id, { sound });
    return current.value?.sound === sound;
  };
  return (
    <SayStep
      title={draft.subject === 'GOOD_NEWS' ? words.wordsTitleGood : words.wordsTitle}
      spoken={words.ifNobodyCan}
      closer={closer}
      onNext={() => (draft.sound ? go(onFrom(path.value, closer)) : setTried(true))}
    >
      <Recorder account={self.id} kept={draft.sound} change={change}>
        <ButtonLink kind="quiet" href={WORDS}>
          {words.writeInstead}
        </ButtonLink>
      </Recorder>
      {tried && !draft.sound && (
        <p class="field-problem" role="alert">
          {words.recordFirst}
        </p>
      )}
      <p class="soft">{words.ifNobodyCan}</p>
      {draft.sound && draft.words.trim() && <p class="soft">{words.typedStays}</p>}
    </SayStep>
  );
}
