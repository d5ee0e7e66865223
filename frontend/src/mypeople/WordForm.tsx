import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { MyWordKind, Picture } from '../api/generated/graphql.ts';
import { DrawnPicture, PICTURES } from '../picture/DrawnPicture.tsx';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { send } from './letter.ts';
import { words } from './words.ts';

/** The drafts of words are named by this and what they are for. */
export const WORD = 'my-word/';

const LONGEST = 60;
const LONGEST_ABOUT = 500;

/** A word as it stands, or as it is being written. */
export interface Word {
  readonly thingId: string;
  readonly kind?: MyWordKind | undefined;
  readonly word: string;
  readonly about: string;
  readonly picture?: Picture | undefined;
  /** The version it is written on top of; 0 when there is none. */
  readonly version: number;
}

interface Props {
  account: string;
  /** What its draft is called. */
  what: string;
  stands: Word;
  label: string;
  /** Where more can be said than the word. */
  more?: (now: Word, change: (next: Word) => void) => ComponentChildren;
  /** Once it is on its way, or nothing is to be changed. */
  done(): void;
}

/** Saying one's own word for somebody or something; nothing is lost, and nothing is written over unseen. */
export function WordForm({ account, what, stands, label, more, done }: Props) {
  const { draft, change, drop, sent } = useDraft<Word>(account, what);
  const [problem, setProblem] = useState<string>();
  const now = draft ?? stands;

  const save = async (next: Word) => {
    const { thingId, kind, version, picture } = next;
    if (!kind) {
      setProblem(words.chooseKind);
      return;
    }
    setProblem(undefined);
    const input = {
      thingId,
      kind,
      version,
      word: next.word.trim() || null,
      about: next.about.trim() || null,
      picture: picture ?? null,
    };
    sent();
    await send(account, what, next, input);
    if (!cameBack.value[what]) {
      done();
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const isPictured = now.kind === 'HELPER' && now.picture !== stands.picture;
    if (now.word.trim() || isPictured) {
      void save(now);
    } else {
      setProblem(words.empty);
    }
  };

  if (draft && draft.version !== stands.version) {
    return (
      <Clash
        stands={stands.word}
        mine={draft.word}
        keepMine={() => change({ ...draft, version: stands.version })}
        keepOther={() => void drop()}
      />
    );
  }
  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <form class="my-form" onSubmit={submit}>
      {more?.(now, change)}
      <Field
        label={label}
        hint={words.kept}
        maxLength={LONGEST}
        value={now.word}
        onInput={(word) => change({ ...now, word })}
      />
      {more && (
        <Field
          label={words.aboutLabel}
          lines={3}
          maxLength={LONGEST_ABOUT}
          value={now.about}
          onInput={(about) => change({ ...now, about })}
        />
      )}
      <PictureChoice chosen={now.picture} choose={(picture) => change({ ...now, picture })} />
      {told && <Notice kind="problem">{told}</Notice>}
      <Button kind="main" type="submit">
        {words.save}
      </Button>
      {(stands.word || stands.picture) && (
        <Button onClick={() => void save({ ...stands, word: '', about: '', picture: undefined })}>
          {words.takeOff}
        </Button>
      )}
      <Button kind="quiet" onClick={() => void drop().then(done)}>
        {words.stop}
      </Button>
    </form>
  );
}

/** A drawn picture for whoever it is, or none. */
function PictureChoice({
  chosen,
  choose,
}: {
  chosen: Picture | undefined;
  choose(picture: Picture | undefined): void;
}) {
  return (
    <OneOf<Picture | 'NONE'>
      legend={words.pictureLabel}
      choices={[
        ...PICTURES.map((value) => ({
          value,
          label: (
            <>
              <DrawnPicture picture={value} />
              {words.pictures[value]}
            </>
          ),
        })),
        { value: 'NONE' as const, label: words.noPicture },
      ]}
      chosen={chosen ?? 'NONE'}
      choose={(value) => choose(value === 'NONE' ? undefined : value)}
    />
  );
}

interface ClashProps {
  stands: string;
  mine: string;
  keepMine(): void;
  keepOther(): void;
}

/** Both words, with no favourite. */
function Clash({ stands, mine, keepMine, keepOther }: ClashProps) {
  return (
    <div class="my-form">
      <Notice kind="plain">
        <bdi>{words.clash(stands || words.nothing, mine || words.nothing)}</bdi>
      </Notice>
      <Button onClick={keepMine}>{words.keepMine}</Button>
      <Button onClick={keepOther}>{words.keepOther}</Button>
    </div>
  );
}
