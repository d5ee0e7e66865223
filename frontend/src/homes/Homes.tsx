import { useState } from 'preact/hooks';
import { WORD, WordForm } from '../mypeople/WordForm.tsx';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { kinds, whyMoved } from './kinds.ts';
import type { TheHome } from './MyHomePage.tsx';
import { words } from './words.ts';

type Lived = TheHome['lived'][number];

/** Where a young person lives now, and before it. */
export function Homes({ account, lived }: { account: string; lived: readonly Lived[] }) {
  const now = lived.filter(({ until }) => !until);
  const before = lived.filter(({ until }) => until);
  return (
    <>
      <section class="my-part">
        <h2>{words.now}</h2>
        {now.length === 0 && <p>{words.nowhere}</p>}
        <ul class="my-list">
          {now.map((home) => (
            <OneHome key={home.id} account={account} home={home} />
          ))}
        </ul>
      </section>
      <section class="my-part">
        <h2>{words.moves}</h2>
        {before.length === 0 && <p>{words.noMoves}</p>}
        <ol class="my-list">
          {before.map((home) => (
            <OneHome key={home.id} account={account} home={home} />
          ))}
        </ol>
      </section>
    </>
  );
}

function OneHome({ account, home }: { account: string; home: Lived }) {
  const [open, setOpen] = useState(false);
  const { id, kind, since, until, whyLeft, shortStay, word, version } = home;
  const stands = { thingId: id, kind: 'HOME', word: word ?? '', about: '', version } as const;
  return (
    <li class="my-one my-story">
      <p>
        <bdi class="home-name">{word ?? kinds[kind]}</bdi>
        <br />
        <span class="soft">
          {word && `${kinds[kind]}, `}
          {until ? words.fromUntil(day(since), day(until)) : words.since(day(since))}
        </span>
      </p>
      {shortStay && <p>{words.shortStay}</p>}
      {until && (
        <p>
          {words.why} {whyLeft ? whyMoved[whyLeft] : words.noReason}
        </p>
      )}
      {open ? (
        <WordForm
          account={account}
          what={`${WORD}home/${id}`}
          stands={stands}
          label={words.wordLabel}
          done={() => setOpen(false)}
        />
      ) : (
        <div>
          <Button onClick={() => setOpen(true)}>{word ? words.changeWord : words.sayWord}</Button>
        </div>
      )}
    </li>
  );
}
