import { useState } from 'preact/hooks';
import type { PlanViewWordsFragment } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { day } from '../ui/dates.ts';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useDraft } from '../writing/useDraft.ts';
import { cameBack } from '../writing/writing.ts';
import { Clash } from './Clash.tsx';
import type { Earlier } from './earlier.ts';
import { words } from './words.ts';
import type { SideWords, Writer } from './writer.ts';

const LONGEST = 4_000;
const NEARLY_FULL = 400;
const LINES = 8;

/** What is being written, and on top of what. */
interface Draft {
  readonly words: string;
  readonly basedOn: number;
}

interface Props {
  writer: Writer;
  matter: string;
  stands: PlanViewWordsFragment | undefined;
  /** What was said before, to be taken over rather than typed again. */
  earlier: readonly Earlier[];
}

/** What one side says in a matter; writing it, with nothing lost and nothing written over unseen. */
export function OwnView({ writer, matter, stands, earlier }: Props) {
  const what = writer.draftName(`view/${matter}`);
  const { draft, isOpen, change, drop, sent } = useDraft<Draft>(writer.account, what);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const version = stands?.version ?? 0;

  const write = async (now: Draft) => {
    const text = now.words.trim();
    const tooMany = [...text].length - LONGEST;
    if (!text || tooMany > 0) {
      setProblem(text ? words.tooLong(tooMany.toLocaleString('en-GB')) : writer.words.empty);
      return;
    }
    setProblem(undefined);
    setBusy(true);
    const input = { matter, basedOn: now.basedOn, templateVersion: writer.templateVersion, words: text };
    sent();
    await writer.send(what, now, { is: 'VIEW', input });
    setBusy(false);
  };

  if (draft && draft.basedOn !== version) {
    return (
      <Clash
        title={writer.words.mine}
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
      <h2 class={draft ? 'unseen' : undefined}>{writer.words.mine}</h2>
      {draft ? (
        <Writing
          asked={writer.words}
          draft={draft}
          problem={problem ?? (cameBack.value[what] || undefined)}
          change={(text) => change({ ...draft, words: text })}
          save={() => void write(draft)}
          stop={() => void drop()}
        />
      ) : (
        <>
          <Said stands={stands} nothing={writer.words.nothingOfMine} />
          {isOpen && !busy && (
            <Button onClick={() => change({ words: stands?.words ?? '', basedOn: version })}>
              {stands ? writer.words.change : writer.words.write}
            </Button>
          )}
        </>
      )}
      {isOpen && !busy && (
        <EarlierWords
          asked={writer.words}
          earlier={earlier.filter(({ words: text }) => !(draft ?? stands)?.words.includes(text))}
          putIn={(text) =>
            change({
              words: [(draft ?? stands)?.words, text].filter(Boolean).join('\n\n'),
              basedOn: draft?.basedOn ?? version,
            })
          }
        />
      )}
    </section>
  );
}

function Said({ stands, nothing }: { stands: Props['stands']; nothing: string }) {
  if (!stands) {
    return <p class="soft">{nothing}</p>;
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
  asked: SideWords;
  draft: Draft;
  problem: string | undefined;
  change(text: string): void;
  save(): void;
  stop(): void;
}

function Writing({ asked, draft, problem, change, save, stop }: WritingProps) {
  const left = LONGEST - [...draft.words].length;
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  return (
    <form class="plan-form" onSubmit={submit}>
      <Field label={asked.mine} hint={asked.kept} lines={LINES} value={draft.words} onInput={change} focused />
      <p class="soft" aria-live="polite">
        {left < 0
          ? words.tooLong((-left).toLocaleString('en-GB'))
          : left < NEARLY_FULL && words.room(left.toLocaleString('en-GB'))}
      </p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button kind="main" type="submit">
        {asked.save}
      </Button>
      <Button kind="quiet" onClick={stop}>
        {asked.stop}
      </Button>
    </form>
  );
}

interface EarlierProps {
  asked: SideWords;
  earlier: readonly Earlier[];
  putIn(text: string): void;
}

function EarlierWords({ asked, earlier, putIn }: EarlierProps) {
  if (earlier.length === 0) {
    return null;
  }
  return (
    <div class="plan-part">
      <h3>{asked.earlier}</h3>
      <ul class="plan-list">
        {earlier.map(({ words: text, from }) => (
          <li key={`${from} ${text}`} class="plan-earlier">
            <p class="own-words" dir="auto">
              {text}
            </p>
            <p class="soft">{from}</p>
            <Button kind="quiet" onClick={() => putIn(text)}>
              {asked.putIn}
              <span class="unseen"> {text}</span>
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
