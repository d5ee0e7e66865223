import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { TakeBackDocument, type TakeBackInput } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Part } from './OneSaidPage.tsx';
import { useOnce } from './useOnce.ts';
import { words } from './words.ts';

/** The sentences of taking back. */
interface Sentences {
  readonly offer: string;
  readonly title: string;
  readonly means: string;
  readonly yes: string;
  readonly done: string;
  /** When it stays with those who make sure that its speaker is safe. */
  readonly doneKept: string;
}

const TAKING_BACK: Sentences = {
  offer: words.takeBack,
  title: words.takeBackTitle,
  means: words.takeBackMeans,
  yes: words.takeBackYes,
  done: words.takeBackDone,
  doneKept: words.takeBackDoneKept,
};

interface Props extends Part {
  isActedOn: boolean;
  says?: Sentences;
}

/** Takes one thing back. What stays is told before it is done, and again after. */
export function TakeItBack({ saying: { id, state }, changed, isActedOn, says = TAKING_BACK }: Props) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, send } = useOnce<Omit<TakeBackInput, 'clientMutationId'>>({
    act: async (input) => {
      const { takeBack } = await ask(TakeBackDocument, { input });
      const told = takeBack.kept ? says.doneKept : says.done;
      changed(takeBack.saying, ...(takeBack.actedOn ? [told, words.stays] : [told]));
    },
  });
  if (state === 'TAKEN_BACK') {
    return null;
  }
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {says.offer}
      </Button>
    );
  }
  return (
    <fieldset class="card said-form">
      <legend class="unseen">{says.title}</legend>
      <h2>{says.title}</h2>
      <p>{says.means}</p>
      {isActedOn && <p>{words.takeBackActedOn}</p>}
      <p>{words.takeBackKept}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="buttons">
        <Button busy={busy} onClick={() => void send({ sayingId: id })}>
          {says.yes}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>
          {words.takeBackNo}
        </Button>
      </div>
    </fieldset>
  );
}
