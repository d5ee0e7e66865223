import { WithWords } from './WithWords.tsx';
import { words } from './words.ts';

/** Asking for a review for somebody. */
export function AskForThem({ account, id }: { account: string; id: string }) {
  return (
    <WithWords
      account={account}
      what={`review/ask/${id}`}
      open={words.ask}
      label={words.askWhy}
      hint={words.askHint}
      sendIt={words.askSend}
      apart
      bodyOf={(talk) => ({ is: 'ASK', input: { youngPersonId: id, talk } })}
    />
  );
}
