import type { Act } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import type { SayingDraft } from './draft.ts';
import { words } from './words.ts';

interface Props {
  draft: SayingDraft;
  acts: readonly Act[];
  throwAway(): void;
}

/** What was written for something that cannot be done any more: still there to be copied, until it is thrown away. */
export function Left({ draft: { reason, done, toWords }, acts, throwAway }: Props) {
  const texts = [
    acts.includes('ANSWER') ? '' : reason,
    acts.includes('MARK_DONE') ? '' : done,
    acts.includes('HAND_ON') ? '' : toWords,
  ].filter((text) => text.trim());
  if (texts.length === 0) {
    return null;
  }
  return (
    <section class="worker-part saying-left">
      <h2>{words.leftTitle}</h2>
      <p>{words.leftNote}</p>
      {texts.map((text) => (
        <p key={text} class="saying-step-words" dir="auto">
          {text}
        </p>
      ))}
      <div>
        <Button onClick={throwAway}>{words.throwAway}</Button>
      </div>
    </section>
  );
}
