import { useId, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Page } from '../ui/Page.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import './benchmark.css';
import { bring, byKind, type Finding, MOST_BYTES, type Outcome } from './bring.ts';
import { words } from './words.ts';

const LONGEST_TITLE = 200;

/** For a data officer: a file is tried, with all that was found in it, and then brought in. */
export function BringPage() {
  const [file, setFile] = useState<File>();
  const [title, setTitle] = useState('');
  const [published, setPublished] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sameId = useSameId();
  const id = useId();

  /** Whatever is changed has to be tried again. */
  const changed = (change: () => void) => {
    change();
    setOutcome(undefined);
  };
  const send = async (dryRun: boolean) => {
    setProblem(!file ? words.chooseFile : file.size > MOST_BYTES ? words.tooLarge : undefined);
    if (!file || file.size > MOST_BYTES || busy) {
      return;
    }
    setBusy(true);
    try {
      const wanted = { title, published: Number(published) || 0, dryRun };
      const clientMutationId = sameId.of({ ...wanted, name: file.name, size: file.size, at: file.lastModified });
      setOutcome(await bring(file, { ...wanted, clientMutationId }));
    } catch (error) {
      setOutcome(undefined);
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };

  return (
    <Page title={words.bring} wide>
      <p class="soft">{words.bringIntro}</p>
      <p class="soft">{words.bringKinds}</p>
      <form
        class="benchmark-form"
        aria-busy={busy}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void send(true);
        }}
      >
        <div class="field">
          <label class="field-label" for={id}>
            {words.file}
          </label>
          <p class="field-hint" id={`${id}-hint`}>
            {words.fileHint}
          </p>
          <input
            id={id}
            class="field-box"
            type="file"
            accept=".csv,text/csv"
            aria-describedby={`${id}-hint`}
            onChange={(event) => {
              const [first] = event.currentTarget.files ?? [];
              changed(() => setFile(first));
            }}
          />
        </div>
        <Field
          label={words.title}
          hint={words.titleHint}
          maxLength={LONGEST_TITLE}
          value={title}
          onInput={(value) => changed(() => setTitle(value))}
        />
        <Field
          label={words.published}
          kind="digits"
          maxLength={4}
          value={published}
          onInput={(value) => changed(() => setPublished(value))}
        />
        {problem && <Notice kind="problem">{problem}</Notice>}
        <div>
          <Button type="submit" busy={busy}>
            {words.tryIt}
          </Button>
        </div>
      </form>
      <div role="status">{outcome && <Notice kind={noticeOf(outcome)}>{sentence(outcome)}</Notice>}</div>
      {outcome?.kind === 'TRIED' && (
        <div>
          <Button kind="main" busy={busy} onClick={() => void send(false)}>
            {words.bringIt}
          </Button>
        </div>
      )}
      {outcome && outcome.findings.length > 0 && <Findings findings={outcome.findings} />}
    </Page>
  );
}

const noticeOf = ({ kind }: Outcome) => (kind === 'REFUSED' ? 'problem' : kind === 'BROUGHT_IN' ? 'good' : 'plain');

const sentence = ({ kind, fresh, changed, errors }: Outcome) =>
  kind === 'REFUSED' ? words.kinds.REFUSED(errors) : words.kinds[kind](fresh, changed);

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <section>
      <h2>{words.findings}</h2>
      <ul class="benchmark-findings">
        {byKind(findings).map((group) => (
          <li key={`${group[0]?.code} ${group[0]?.column}`}>
            <OfOneKind group={group} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OfOneKind({ group }: { group: readonly Finding[] }) {
  const [first] = group;
  if (!first) {
    return null;
  }
  const more = first.alike - group.length;
  return (
    <>
      <p>
        <strong>{words.severity[first.severity]}</strong>
      </p>
      {group.map(({ file, line, column, whatIsWrong }) => (
        <p key={`${file} ${line}`}>
          {words.where(file, line, column)}: {whatIsWrong}
        </p>
      ))}
      {more > 0 && <p class="soft">{words.alike(more)}</p>}
      <p>{words.whatToDo(first.whatToDo)}</p>
    </>
  );
}
