import { useEffect, useState } from 'preact/hooks';
import type { PlanViewWordsFragment } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Clash } from './Clash.tsx';
import { useDraft } from './draft.ts';
import { arrived, cameBack, send } from './letter.ts';
import { NEWEST } from './wording.ts';
import { words } from './words.ts';

const LONGEST = 4_000;
const NEARLY_FULL = 400;
const LINES = 8;

/** What is being written, and on top of what. */
interface Draft {
  readonly words: string;
  readonly basedOn: number;
}

interface Props {
  account: string;
  matter: string;
  stands: PlanViewWordsFragment | undefined;
}

/** What the young person says in a matter; writing it, with nothing lost and nothing written over unseen. */
export function MyView({ account, matter, stands }: Props) {
  const what = `view/${matter}`;
  const { draft, isOpen, change, drop, sent, find } = useDraft<Draft>(account, what);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const version = stands?.version ?? 0;
  useEffect(() => void find(), [arrived.value]);

  const write = async (now: Draft) => {
    const text = now.words.trim();
    const tooMany = [...text].length - LONGEST;
    if (!text || tooMany > 0) {
      setProblem(text ? words.tooLong(tooMany.toLocaleString('en-GB')) : words.empty);
      return;
    }
    setProblem(undefined);
    setBusy(true);
    const input = { matter, basedOn: now.basedOn, templateVersion: NEWEST, words: text };
    sent();
    await send(account, what, now, { is: 'VIEW', input });
    setBusy(false);
  };

  if (draft && draft.basedOn !== version) {
    return (
      <Clash
        stands={stands?.words ?? ''}
        mine={draft.words}
        join={() => change({ words: [stands?.words, draft.words].filter(Boolean).join('\n\n'), basedOn: version })}
        keepMine={() => change({ words: draft.words, basedOn: version })}
        keepOther={() => void drop()}
      />
    );
  }
  return (
    <section class="plan-side plan-mine" aria-busy={busy}>
      <h2>{words.mine}</h2>
      {draft ? (
        <Writing
          draft={draft}
          problem={problem ?? (cameBack.value[what] || undefined)}
          change={(text) => change({ ...draft, words: text })}
          save={() => void write(draft)}
          stop={() => void drop()}
        />
      ) : (
        <>
          <Said stands={stands} />
          {isOpen && !busy && (
            <Button onClick={() => change({ words: stands?.words ?? '', basedOn: version })}>
              {stands ? words.change : words.write}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function Said({ stands }: { stands: Props['stands'] }) {
  if (!stands) {
    return <p class="soft">{words.nothingOfMine}</p>;
  }
  return (
    <>
      <p class="own-words" dir="auto">
        {stands.words}
      </p>
      <p class="soft">{words.writtenOn(day(stands.writtenAt))}</p>
    </>
  );
}

interface WritingProps {
  draft: Draft;
  problem: string | undefined;
  change(text: string): void;
  save(): void;
  stop(): void;
}

function Writing({ draft, problem, change, save, stop }: WritingProps) {
  const left = LONGEST - [...draft.words].length;
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  return (
    <form class="plan-form" onSubmit={submit}>
      <Field
        label={words.writeLabel}
        hint={words.keptHere}
        lines={LINES}
        value={draft.words}
        onInput={change}
        focused
      />
      <p class="soft" aria-live="polite">
        {left < 0
          ? words.tooLong((-left).toLocaleString('en-GB'))
          : left < NEARLY_FULL && words.room(left.toLocaleString('en-GB'))}
      </p>
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
