import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { HandThemOverDocument, WhoCanComeDocument, type WhoCanGoQuery } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { More } from '../ui/More.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { sentenceOf } from '../ui/useAsk.ts';
import { usePages } from '../ui/usePages.ts';
import { useSameId } from '../ui/useSameId.ts';
import { useDraft } from '../writing/useDraft.ts';
import { words } from './words.ts';

interface Draft {
  readonly fromId: string;
  readonly toId: string;
  readonly reason: string;
}

interface Props {
  account: string;
  id: string;
  name: string;
  going: WhoCanGoQuery['youngPerson']['supporters'];
}

const NOTHING: Draft = { fromId: '', toId: '', reason: '' };

/** Who goes, who comes, and why. It is sent at once or not at all: an access that ends by itself later surprises people. */
export function HandOverForm({ account, id, name, going }: Props) {
  const { draft = NOTHING, change, drop } = useDraft<Draft>(account, `hand-over/${id}`);
  const workers = usePages(async (after) => (await signedInOnly(() => ask(WhoCanComeDocument, { after }))).workers);
  const [problem, setProblem] = useState<string>();
  const [handed, setHanded] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sameId = useSameId();

  const send = async (event: Event) => {
    event.preventDefault();
    const missing = (['fromId', 'toId', 'reason'] as const).find((field) => !draft[field].trim());
    setProblem(missing && words.missing[missing]);
    if (missing || busy) {
      return;
    }
    setBusy(true);
    try {
      const wanted = { ...draft, youngPersonId: id };
      await signedInOnly(() =>
        ask(HandThemOverDocument, { input: { ...wanted, clientMutationId: sameId.of(wanted) } }),
      );
      setHanded(workers.items?.find((worker) => worker.id === draft.toId)?.name ?? '');
      await drop();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };

  if (handed !== undefined) {
    return (
      <Notice kind="good">
        {words.handed(name, handed)} {words.handedTold(name)}
      </Notice>
    );
  }
  return (
    <form class="day-form" onSubmit={(event) => void send(event)} noValidate>
      <p>{words.handOverIntro(name)}</p>
      <OneOf
        legend={words.goes}
        choices={going.map(({ id: value, name: who, kind }) => ({
          value,
          label: <bdi>{`${who}, ${words.kinds[kind]}`}</bdi>,
        }))}
        chosen={draft.fromId}
        stacked
        choose={(fromId) => change({ ...draft, fromId })}
      />
      <OneOf
        legend={words.comes}
        choices={(workers.items ?? [])
          .filter((each) => !going.some(({ id: theirs }) => theirs === each.id))
          .map(({ id: value, name: who }) => ({ value, label: <bdi>{who}</bdi> }))}
        chosen={draft.toId}
        stacked
        choose={(toId) => change({ ...draft, toId })}
      />
      <More list={workers} label={words.showMoreWorkers} />
      <Field
        label={words.reason(name)}
        hint={words.reasonHint}
        lines={4}
        maxLength={1000}
        value={draft.reason}
        onInput={(reason) => change({ ...draft, reason })}
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div>
        <Button type="submit" kind="main" busy={busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}
