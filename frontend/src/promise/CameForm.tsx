import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type Came, SayWhatCameDocument } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { useSend } from '../ui/useSend.ts';
import { words } from './words.ts';

const CHOICES = (Object.keys(words.came) as Came[]).map((value) => ({ value, label: words.came[value] }));

/** Did a kept promise happen for them? Nothing is chosen to begin with, and what was answered can be answered anew. */
export function CameForm({ promiseId, before }: { promiseId: string; before: Came | null | undefined }) {
  const [came, setCame] = useState<Came | undefined>(before ?? undefined);
  const [said, setSaid] = useState(false);
  const { busy, problem, setProblem, send } = useSend();
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!came) {
      setProblem(words.cameChoose);
      return;
    }
    const wanted = { promiseId, came };
    setSaid(
      await send(wanted, (clientMutationId) => ask(SayWhatCameDocument, { input: { ...wanted, clientMutationId } })),
    );
  };
  return (
    <form class="promise-part" onSubmit={(event) => void submit(event)} aria-busy={busy}>
      <OneOf legend={words.asked} choices={CHOICES} chosen={came} choose={(chosen) => setCame(chosen)} />
      <p class="soft">{words.askedWhy}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {said && <Notice kind="good">{words.said}</Notice>}
      <Button type="submit" busy={busy}>
        {words.send}
      </Button>
    </form>
  );
}
