import { useState } from 'preact/hooks';
import type { HomeFeeling } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { Clash } from './Clash.tsx';
import { feelings } from './kinds.ts';
import { send } from './letter.ts';
import type { TheHome } from './MyHomePage.tsx';
import { words } from './words.ts';

const LONGEST = 2_000;
const LINES = 5;
const WHAT = 'my-home/view';
const FEELINGS = Object.keys(feelings) as HomeFeeling[];

type View = NonNullable<TheHome['mine']>['views'][number];

/** What is being said, and on top of which version. */
interface Draft {
  readonly feeling?: HomeFeeling | undefined;
  readonly words: string;
  readonly version: number;
}

/** What a young person thinks of their home, version by version: saying it anew takes nothing away. */
export function ViewForm({ account, views }: { account: string; views: readonly View[] }) {
  const { draft, isOpen, change, drop, sent } = useDraft<Draft>(account, WHAT);
  const [problem, setProblem] = useState<string>();
  const newest = views[0];
  const version = newest?.version ?? 0;

  const save = async (now: Draft) => {
    const text = now.words.trim() || null;
    if (!text && !now.feeling) {
      setProblem(words.chooseOrWrite);
      return;
    }
    setProblem(undefined);
    const input = { version: now.version, words: text, feeling: now.feeling ?? null };
    sent();
    await send(account, WHAT, now, { is: 'VIEW', input });
  };

  return (
    <section class="my-part">
      <h2>{words.think}</h2>
      {draft && draft.version !== version ? (
        <Clash
          stands={newest?.words ?? ''}
          mine={draft.words}
          keepMine={() => change({ ...draft, version })}
          keepOther={() => void drop()}
        />
      ) : (
        <>
          {newest ? <Said view={newest} /> : <p class="soft">{words.nothingYet}</p>}
          {draft && (
            <Writing
              draft={draft}
              problem={problem ?? (cameBack.value[WHAT] || undefined)}
              change={change}
              save={() => void save(draft)}
              stop={() => void drop()}
            />
          )}
          {!draft && isOpen && (
            <div>
              <Button onClick={() => change({ words: '', version })}>{newest ? words.sayItAgain : words.sayIt}</Button>
            </div>
          )}
        </>
      )}
      {views.length > 1 && (
        <details>
          <summary>{words.earlier}</summary>
          {views.slice(1).map((view) => (
            <Said key={view.version} view={view} />
          ))}
        </details>
      )}
    </section>
  );
}

export function Said({ view: { feeling, words: text, writtenAt } }: { view: View }) {
  return (
    <div class="my-one my-story">
      {feeling && (
        <p>
          <strong>{feelings[feeling]}</strong>
        </p>
      )}
      {text && (
        <p class="own-words" dir="auto">
          {text}
        </p>
      )}
      <p class="soft">{words.saidOn(day(writtenAt))}</p>
    </div>
  );
}

interface WritingProps {
  draft: Draft;
  problem: string | undefined;
  change(draft: Draft): void;
  save(): void;
  stop(): void;
}

function Writing({ draft, problem, change, save, stop }: WritingProps) {
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  return (
    <form class="my-form" onSubmit={submit}>
      <OneOf
        legend={words.feelingLabel}
        choices={FEELINGS.map((value) => ({ value, label: feelings[value] }))}
        chosen={draft.feeling}
        stacked
        choose={(feeling) => change({ ...draft, feeling })}
      />
      <Field
        label={words.wordsLabel}
        hint={words.kept}
        lines={LINES}
        maxLength={LONGEST}
        value={draft.words}
        onInput={(text) => change({ ...draft, words: text })}
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button kind="main" type="submit">
        {words.save}
      </Button>
      <Button kind="quiet" onClick={stop}>
        {words.stop}
      </Button>
    </form>
  );
}
