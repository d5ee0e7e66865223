import { useState } from 'preact/hooks';
import type { Self } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { Page } from '../ui/Page.tsx';
import { go } from '../ui/route.ts';
import type { People } from './MyPeoplePages.tsx';
import { MY_PEOPLE } from './places.ts';
import { WORD, type Word, WordForm } from './WordForm.tsx';
import { words } from './words.ts';

const KINDS = Object.keys(words.ownKinds) as (keyof typeof words.ownKinds)[];

interface Props {
  self: Self;
  people: People;
  /** Whose word it is; none for somebody new. */
  thing: string | undefined;
}

const done = () => go(MY_PEOPLE);

/** Where a young person says their word for one person, place or thing. */
export function WordPage({ self, people, thing }: Props) {
  const [fresh] = useState(() => crypto.randomUUID());
  const helper = people.around.find(({ id }) => id === thing) ?? people.workersSoFar.find(({ id }) => id === thing);
  const own = people.words.find(({ id }) => id === thing);
  const what = `${WORD}${thing ?? 'new'}`;

  if (helper) {
    const stands: Word = {
      thingId: helper.id,
      kind: 'HELPER',
      word: helper.word ?? '',
      about: '',
      picture: helper.picture ?? undefined,
      version: helper.version,
    };
    return (
      <Page title={<bdi>{words.wordTitle(helper.name)}</bdi>} back={MY_PEOPLE}>
        <p>{words.wordIntro}</p>
        <WordForm account={self.id} what={what} stands={stands} label={words.wordLabel} done={done} />
      </Page>
    );
  }
  if (thing && !own) {
    return (
      <Page title={words.title} back={MY_PEOPLE}>
        <Notice kind="plain">{words.notFound}</Notice>
      </Page>
    );
  }
  const stands: Word = {
    thingId: own?.id ?? fresh,
    kind: own?.kind,
    word: own?.word ?? '',
    about: own?.about ?? '',
    picture: own?.picture ?? undefined,
    version: own?.version ?? 0,
  };
  return (
    <Page title={own ? <bdi>{words.changeTitle(own.word ?? '')}</bdi> : words.addTitle} back={MY_PEOPLE}>
      <WordForm
        account={self.id}
        what={what}
        stands={stands}
        label={words.nameLabel}
        more={(now, change) => (
          <OneOf
            legend={words.kindLabel}
            choices={KINDS.map((value) => ({ value, label: words.ownKinds[value] }))}
            chosen={now.kind}
            stacked
            choose={(kind) => change({ ...now, kind })}
          />
        )}
        done={done}
      />
    </Page>
  );
}
