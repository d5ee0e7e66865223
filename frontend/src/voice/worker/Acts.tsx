import { useEffect, useRef } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { type Act, HearSayingDocument } from '../../api/generated/graphql.ts';
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

/** A form whose button stands out where it is what comes next. */
export type FormProps = ActProps & { isMain: boolean };

/** What can be done with a saying now, as the server says; nothing else is offered. */
export function Acts(props: ActProps) {
  const { saying, shown } = props;
  const { acts } = saying.next;
  const main = mainAct(saying);
  return (
    <section class="worker-part saying-acts">
      <h2>{words.actsTitle}</h2>
      <Fate {...shown} />
      {acts.length === 0 && <p>{words.nothingToDo}</p>}
      {acts.includes('HEAR') && <HearButton {...props} />}
      {main === 'MARK_DONE' && <DoneForm {...props} isMain />}
      {acts.includes('ANSWER') && <AnswerForm {...props} isMain={main === 'ANSWER'} />}
      {main !== 'MARK_DONE' && acts.includes('MARK_DONE') && <DoneForm {...props} isMain={false} />}
      {acts.includes('HAND_ON') && <HandOnForm {...props} />}
    </section>
  );
}

/** What comes next if all goes well: reading, then answering, and doing what was promised. */
function mainAct({ happened, next: { acts } }: Saying): Act | undefined {
  const { answer } = happened.findLast(({ what }) => what === 'ANSWERED') ?? {};
  const isPromised = answer === 'YES' || answer === 'PARTLY';
  const order: readonly Act[] = isPromised ? ['HEAR', 'MARK_DONE', 'ANSWER'] : ['HEAR', 'ANSWER', 'MARK_DONE'];
  return order.find((act) => acts.includes(act));
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
    act('hear', { id }, words.heardNow(name), async (clientMutationId) => {
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
