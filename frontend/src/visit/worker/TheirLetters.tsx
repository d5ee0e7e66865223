import type { Me } from '../../api/session.ts';
import { matterWords, wordsFor } from '../../matter/wording.ts';
import { ButtonLink } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Page } from '../../ui/Page.tsx';
import { waitingOf } from '../../writing/waiting.ts';
import { arrived } from '../../writing/writing.ts';
import { LetterList } from '../LetterList.tsx';
import { OneLetter } from '../OneLetter.tsx';
import { theirLetterPlace, theirLetters, VISIT_LETTER, writePlace } from '../places.ts';
import { WriteVisit } from './WriteVisit.tsx';
import { words } from './words.ts';

interface Props {
  me: Me;
  id: string;
  /** What follows the young person's id in the address: `letters`, `letters/new`, or `letters/` and which. */
  part: string;
  back: string;
}

/** What was written to a young person after visits, as staff find it; and where their worker writes. */
export function TheirLetters({ me, id, part, back }: Props) {
  const letter = part.split('/')[1];
  if (letter === 'new' && me.role === 'PRACTITIONER') {
    return <WriteVisit me={me} id={id} />;
  }
  if (letter) {
    return (
      <OneLetter id={id} letter={letter} title={words.letter} back={theirLetters(id)} wide labels={labelsForStaff} />
    );
  }
  return (
    <Page title={words.heading} back={back} wide>
      {me.role === 'PRACTITIONER' && (
        <div>
          <ButtonLink kind="main" href={writePlace(id)}>
            {words.write}
          </ButtonLink>
        </div>
      )}
      {waitingOf(VISIT_LETTER).length > 0 && <Notice kind="plain">{words.waiting}</Notice>}
      <LetterList
        id={id}
        none={words.none}
        what={String(arrived.value)}
        placeOf={(which) => theirLetterPlace(id, which)}
      />
    </Page>
  );
}

async function labelsForStaff(): Promise<(matter: string) => string> {
  const matters = await matterWords('STAFF');
  return (matter) => wordsFor(matters, matter).label;
}
