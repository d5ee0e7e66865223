import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { HearSayingDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { DoneForm } from './DoneForm.tsx';
import type { SayingDraft } from './draft.ts';
import { HandOnForm } from './HandOnForm.tsx';
import type { Saying, Speaker, useSaying } from './saying.ts';
import { words } from './words.ts';

export interface ActProps {
  speaker: Speaker;
  saying: Saying;
  shown: Pick<ReturnType<typeof useSaying>, 'act' | 'busy' | 'trouble' | 'told'>;
  draft: SayingDraft;
  change(part: Partial<SayingDraft>): void;
}

/** What can be done with a saying now, as the server says; nothing else is offered. */
export function Acts(props: ActProps) {
  const { saying, shown } = props;
  const { acts } = saying;
  return (
    <section class="worker-part saying-acts">
      <h2>{words.actsTitle}</h2>
      <Fate {...shown} />
      {acts.length === 0 && <p>{words.nothingToDo}</p>}
      {acts.includes('HEAR') && <HearButton {...props} />}
      {acts.includes('ANSWER') && <AnswerForm {...props} />}
      {acts.includes('MARK_DONE') && <DoneForm {...props} />}
      {acts.includes('HAND_ON') && <HandOnForm {...props} />}
    </section>
  );
}

/** What came of the last thing done here. The focus goes to it: the button that was pressed may be gone. */
function Fate({ trouble, told }: ActProps['shown']) {
  const place = useRef<HTMLDivElement>(null);
  const whole = trouble && !trouble.field;
  useEffect(() => place.current?.focus(), [trouble, told]);
  if (!whole && !told) {
    return null;
  }
  return (
    <div
      class={`notice ${whole ? 'notice-problem' : 'notice-good'}`}
      role={whole ? 'alert' : 'status'}
      tabIndex={-1}
      ref={place}
    >
      {whole ? (
        <>
          <p>{trouble.sentence}</p>
          <p>{words.notSent}</p>
        </>
      ) : (
        <p>{told}</p>
      )}
    </div>
  );
}

function HearButton({ speaker: { name }, saying: { id }, shown: { act, busy } }: ActProps) {
  const hear = () =>
    act({ hear: id }, words.heardNow(name), async (clientMutationId) => {
      const input = { clientMutationId, sayingId: id };
      return (await ask(HearSayingDocument, { input })).hear.saying;
    });
  return (
    <div class="saying-hear">
      <Button kind="main" busy={busy} onClick={() => void hear()}>
        {words.hear}
      </Button>
      <p class="soft">{words.hearNote(name)}</p>
    </div>
  );
}
