import { Button } from '../../ui/Button.tsx';
import { words } from './words.ts';

/** The council's own quick phrases: a tap puts one after what is written. */
export function Phrases({ phrases, choose }: { phrases: readonly string[]; choose(phrase: string): void }) {
  if (phrases.length === 0) {
    return null;
  }
  return (
    <details class="visit-more">
      <summary>{words.phrases}</summary>
      <div class="visit-phrases">
        {phrases.map((phrase) => (
          <Button key={phrase} kind="quiet" onClick={() => choose(phrase)}>
            {phrase}
          </Button>
        ))}
      </div>
    </details>
  );
}
