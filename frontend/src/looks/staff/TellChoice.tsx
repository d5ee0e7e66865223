import type { Emergency } from './glass.ts';
import { words } from './words.ts';

interface Props {
  chosen: Emergency['tellYoungPerson'] | undefined;
  problem: string | undefined;
  choose(tell: Emergency['tellYoungPerson']): void;
}

/** Whether the young person is told at once. Nothing is chosen to begin with: it has to be thought about. */
export function TellChoice({ chosen, problem, choose }: Props) {
  return (
    <fieldset class="glass-tell">
      <legend class="field-label">{words.tell}</legend>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
      {(['NOW', 'LATER'] as const).map((tell) => (
        <label key={tell}>
          <input type="radio" name="tell" value={tell} checked={chosen === tell} onChange={() => choose(tell)} />
          {tell === 'NOW' ? words.tellNow : words.tellLater}
        </label>
      ))}
    </fieldset>
  );
}
