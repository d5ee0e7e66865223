import { useState } from 'preact/hooks';
import { ButtonLink } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { go, path } from '../ui/route.ts';
import { isTooLong, roomLeft } from './counting.ts';
import { changeDraft, needsWhich } from './draft.ts';
import { ALOUD, onFrom } from './places.ts';
import { SayStep } from './SayStep.tsx';
import type { Step } from './step.ts';
import { words } from './words.ts';

/** Asks for the words. Nothing is ever cut off: what is too long is said, and can be made shorter. */
export function WordsStep({ self, draft }: Step) {
  const [tried, setTried] = useState(false);
  const problem = problemWith(draft.words);
  const closer = needsWhich(draft.subject);
  return (
    <SayStep
      title={draft.subject === 'GOOD_NEWS' ? words.wordsTitleGood : words.wordsTitle}
      closer={closer}
      onNext={() => (problem ? setTried(true) : go(onFrom(path.value, closer)))}
    >
      <Field
        label={words.ownWords}
        hint={words.wordsHint}
        lines={8}
        problem={tried ? problem : undefined}
        value={draft.words}
        onInput={(typed) => changeDraft(self.id, { words: typed })}
      />
      <p class="say-room soft" role="status">
        {room(draft.words)}
      </p>
      <ButtonLink kind="quiet" href={ALOUD}>
        {words.aloudInstead}
      </ButtonLink>
    </SayStep>
  );
}

/** What has to be put right before it can go on. */
export function problemWith(text: string): string | undefined {
  if (text.trim() === '') {
    return words.writeFirst;
  }
  const left = roomLeft(text) ?? 0;
  if (left < 0) {
    return words.tooMany(-left);
  }
  return isTooLong(text) ? words.tooLong : undefined;
}

/** How much room is left, once that is worth saying. */
export function room(text: string): string | undefined {
  const left = roomLeft(text);
  if (left === undefined) {
    return undefined;
  }
  return left < 0 ? words.tooMany(-left) : words.roomLeft(left);
}
