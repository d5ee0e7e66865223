import { useState } from 'preact/hooks';
import type { HelpWhat } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import { WhoSees } from '../star/WhoSees.tsx';
import { Button } from '../ui/Button.tsx';
import { hideableHelp } from './hideable.ts';
import type { Help } from './MyHelpPage.tsx';
import { StepForm } from './StepForm.tsx';
import { Steps } from './Steps.tsx';
import { words } from './words.ts';

/** One thing a young person asked for: where it stands, how long they waited, and what they can say next. */
export function MyHelp({ self, wish }: { self: Self; wish: Help }) {
  const [saying, setSaying] = useState<HelpWhat>();
  return (
    <article class="help-card">
      <h2>{words.kinds[wish.kind]}</h2>
      {wish.words && (
        <p class="own-words" dir="auto">
          {wish.words}
        </p>
      )}
      <p>{words.stands[wish.stands]}</p>
      {wish.isOpen && <p>{words.askedAgo(wish.waited)}</p>}
      {wish.firstSeen && <p>{words.waited(wish.waited)}</p>}
      {saying ? (
        <StepForm key={saying} account={self.id} wish={wish} what={saying} done={() => setSaying(undefined)} />
      ) : (
        <div class="help-row">
          {wish.next.map((what) => (
            <Button key={what} onClick={() => setSaying(what)}>
              {words.say[what]}
            </Button>
          ))}
        </div>
      )}
      <Steps wish={wish} line={(by, what, day) => words.line(by, words.step[what], day)} title={words.steps} />
      <WhoSees thing={hideableHelp(self, wish.id)} />
    </article>
  );
}
