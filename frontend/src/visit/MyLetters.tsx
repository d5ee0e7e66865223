import { useEffect } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { sawAll } from '../looks/mine.ts';
import { LETTERS } from '../looks/places.ts';
import { matterWords, wordsFor } from '../matter/wording.ts';
import { WhoSees } from '../star/WhoSees.tsx';
import { Page } from '../ui/Page.tsx';
import { SAY } from '../voice/places.ts';
import { hideableLetter } from './hideable.ts';
import { LetterList } from './LetterList.tsx';
import { OneLetter } from './OneLetter.tsx';
import { letterAt, letterPlace } from './places.ts';
import { words } from './words.ts';

/** What workers wrote to a young person after visits: the list, or one of them. */
export function MyLetters({ self, place }: { self: Self; place: string }) {
  const { id, wording } = self;
  useEffect(() => {
    // It is told again next time when that could not be noted.
    sawAll('LETTER').catch(() => undefined);
  }, [place]);
  const letter = letterAt(place);
  if (letter) {
    const labels = async () => {
      const matters = await matterWords(wording ?? 'AGE_16_25');
      return (matter: string) => wordsFor(matters, matter).label;
    };
    return (
      <OneLetter key={letter} id={id} letter={letter} title={words.letter} back={LETTERS} labels={labels}>
        <WhoSees thing={hideableLetter(self, letter)} />
        <a href={SAY}>{words.notRight}</a>
      </OneLetter>
    );
  }
  return (
    <Page title={words.title} back="/">
      <p>{words.intro}</p>
      <LetterList id={id} none={words.none} placeOf={letterPlace} />
    </Page>
  );
}
