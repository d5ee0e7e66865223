import { useState } from 'preact/hooks';
import { go, path } from '../ui/route.ts';
import { changeDraft, needsWhich } from './draft.ts';
import { PanelChoice, PeopleChoice } from './HearersChoice.tsx';
import { hearersAmong } from './hearers.ts';
import { onFrom } from './places.ts';
import { SayStep } from './SayStep.tsx';
import type { Step } from './step.ts';
import { words } from './words.ts';

/** Asks who may hear it. */
export function WhoStep({ self, draft }: Step) {
  const [tried, setTried] = useState(false);
  const closer = needsWhich(draft.subject);
  const around = hearersAmong(self.supporters);
  return (
    <SayStep
      title={words.whoTitle}
      spoken={[words.whoHint, ...around.map(({ name, as }) => `${name}, ${as}`), words.onlyMe].join('. ')}
      closer={closer}
      onNext={() => (draft.people ? go(onFrom(path.value, closer)) : setTried(true))}
    >
      <PeopleChoice
        chosen={draft}
        tried={tried}
        around={around}
        about={draft.subject === 'PERSON' ? draft.which : undefined}
        titled
        choose={(change) => changeDraft(self.id, change)}
      />
    </SayStep>
  );
}

/** Asks whether the panel may count it and, separately, read the words. */
export function PanelStep({ self, draft }: Step) {
  const [tried, setTried] = useState(false);
  const closer = needsWhich(draft.subject);
  const answered = draft.counted !== undefined && draft.quoted !== undefined;
  return (
    <SayStep
      title={words.panelTitle}
      spoken={`${words.panelIs} ${words.counted} ${words.quoted}`}
      closer={closer}
      onNext={() => (answered ? go(onFrom(path.value, closer)) : setTried(true))}
    >
      <p>{words.panelIs}</p>
      <PanelChoice chosen={draft} tried={tried} choose={(change) => changeDraft(self.id, change)} />
    </SayStep>
  );
}
