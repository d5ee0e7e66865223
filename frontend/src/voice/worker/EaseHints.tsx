import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Hint, hints } from './ease.ts';
import { words } from './words.ts';

/** How long somebody has to pause before a screen reader is told: not while they are in the middle of a word. */
const PAUSE = 2_000;

/** What would make a text easier to read, while it is written. It keeps nobody from sending it. */
export function EaseHints({ text }: { text: string }) {
  const found = useMemo(() => hints(text), [text]);
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(found.length > 0 ? words.easeTold(found.length) : ''), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      {found.length > 0 && (
        <div class="saying-ease">
          <p>{words.easeTitle}</p>
          <ul>
            {found.map((hint) => (
              <li key={hint.kind === 'jargon' ? hint.found : hint.begins}>{sentenceOf(hint)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="unseen" role="status">
        {told}
      </p>
    </>
  );
}

const sentenceOf = (hint: Hint) =>
  hint.kind === 'jargon' ? words.easeJargon(hint.found, hint.instead) : words.easeLong(hint.words, hint.begins);
