import { useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { eachOnce } from '../star/seers/seers.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import './aboutme.css';
import { HEADINGS } from './headings.ts';
import { TheParts } from './TheParts.tsx';
import { useMyPage } from './useMyPage.ts';
import { words } from './words.ts';

const LONGEST = 2_000;
const LINES = 4;

type MyPage = ReturnType<typeof useMyPage>;

/** Where a young person writes one page about themselves, for whoever is new around them. */
export function AboutMePage({ self }: { self: Self }) {
  const mine = useMyPage(self.id);
  const { stands, told, find } = mine;
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      <WhoReads self={self} />
      {told.problem && stands === undefined && (
        <>
          <Notice kind="problem">{told.problem}</Notice>
          <Button onClick={() => void find()}>{words.tryAgain}</Button>
        </>
      )}
      {mine.clash ? <Clash mine={mine} theirs={mine.clash} /> : stands !== undefined && <Writing mine={mine} />}
    </Page>
  );
}

function WhoReads({ self }: { self: Self }) {
  const readers = eachOnce(self.supporters.filter(({ mayHear }) => mayHear));
  const names = new Intl.ListFormat('en-GB').format(readers.map(({ name, as }) => `${name} (${as})`));
  return (
    <section class="about-readers">
      <h2>{words.whoReads}</h2>
      <p dir="auto">{readers.length > 0 ? words.readers(names) : words.nobodyYet}</p>
      <p>{words.looks}</p>
      <p>{words.danger}</p>
    </section>
  );
}

function Writing({ mine: { stands, parts, begun, told, isChanged, change, save } }: { mine: MyPage }) {
  const [busy, setBusy] = useState(false);
  const [asked, setAsked] = useState(false);
  const send = async (event: Event) => {
    event.preventDefault();
    setAsked(true);
    if (!busy && isChanged) {
      setBusy(true);
      await save();
      setBusy(false);
      setAsked(false);
    }
  };
  return (
    <form class="about-form" onSubmit={send}>
      <p>{words.howTo}</p>
      {begun && <Notice kind="plain">{words.begun}</Notice>}
      {!begun && stands && stands.parts.length > 0 && <p class="soft">{words.savedOn(day(stands.writtenAt))}</p>}
      {HEADINGS.map((heading) => (
        <Field
          key={heading}
          label={words.headings[heading]}
          hint={words.hints[heading]}
          lines={LINES}
          maxLength={LONGEST}
          value={parts[heading] ?? ''}
          onInput={(text) => change({ ...parts, [heading]: text })}
        />
      ))}
      {told.problem && <Notice kind="problem">{told.problem}</Notice>}
      <p role="status">
        {asked && !isChanged && !busy && words.nothingNew}
        {told.saved && (stands?.parts.length ? words.saved : words.emptied)}
      </p>
      <Button kind="main" type="submit" busy={busy}>
        {words.save}
      </Button>
    </form>
  );
}

/** Both pages, with no favourite: nothing is written over unseen. */
function Clash({ mine, theirs }: { mine: MyPage; theirs: NonNullable<MyPage['clash']> }) {
  return (
    <section class="about-form">
      <Notice kind="plain">{words.clash}</Notice>
      <TheParts page={theirs} />
      <Button onClick={() => void mine.save(theirs.version)}>{words.keepMine}</Button>
      <Button onClick={() => void mine.take(theirs)}>{words.takeOther}</Button>
    </section>
  );
}
