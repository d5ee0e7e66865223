import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { TakeBackDocument, type TakeBackInput } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { Part } from './OneSaidPage.tsx';
import { useOnce } from './useOnce.ts';
import { words } from './words.ts';

/** Takes one thing back. What stays is told before it is done, and again after. */
export function TakeItBack({ saying: { id, state }, changed, isActedOn }: Part & { isActedOn: boolean }) {
  const [asking, setAsking] = useState(false);
  const { busy, problem, send } = useOnce<Omit<TakeBackInput, 'clientMutationId'>>({
    act: async (input) => {
      const { takeBack } = await ask(TakeBackDocument, { input });
      const told = takeBack.kept ? words.takeBackDoneKept : words.takeBackDone;
      changed(takeBack.saying, ...(takeBack.actedOn ? [told, words.stays] : [told]));
    },
  });
  if (state === 'TAKEN_BACK') {
    return null;
  }
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {words.takeBack}
      </Button>
    );
  }
  return (
    <fieldset class="card said-form">
      <legend class="unseen">{words.takeBackTitle}</legend>
      <h2>{words.takeBackTitle}</h2>
      <p>{words.takeBackMeans}</p>
      {isActedOn && <p>{words.takeBackActedOn}</p>}
      <p>{words.takeBackKept}</p>
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div class="buttons">
        <Button busy={busy} onClick={() => void send({ sayingId: id })}>
          {words.takeBackYes}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>
          {words.takeBackNo}
        </Button>
      </div>
    </fieldset>
  );
}
