import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { type AccessStepWhat, StepOfAccessDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { useSend } from '../../ui/useSend.ts';
import type { Copy } from './CopyPage.tsx';
import { words } from './words.ts';

const LONGEST = 500;
const SAYS_WHY: readonly AccessStepWhat[] = ['LONGER', 'SENT_BACK', 'STOPPED'];

/** What whoever is here may do next; each asks once more before it is done. */
export function NextStep({ copy, again }: { copy: Copy; again(): void }) {
  const [what, setWhat] = useState<AccessStepWhat>();
  if (copy.next.length === 0) {
    return null;
  }
  return (
    <section class="story-part">
      <h2>{words.next}</h2>
      {copy.state === 'READY' && copy.mine && <p>{words.waits}</p>}
      {what ? (
        <StepForm copy={copy} what={what} stop={() => setWhat(undefined)} done={again} />
      ) : (
        <div class="buttons">
          {copy.next.map((each) => (
            <Button key={each} onClick={() => setWhat(each)}>
              {words.act[each]}
            </Button>
          ))}
        </div>
      )}
    </section>
  );
}

interface FormProps {
  copy: Copy;
  what: AccessStepWhat;
  stop(): void;
  done(): void;
}

function StepForm({ copy, what, stop, done }: FormProps) {
  const [why, setWhy] = useState('');
  const { busy, problem, send } = useSend();
  const saysWhy = SAYS_WHY.includes(what);
  const submit = () =>
    send({ what, why }, (clientMutationId) =>
      ask(StepOfAccessDocument, {
        input: {
          clientMutationId,
          subjectAccessId: copy.id,
          version: copy.version,
          what,
          ...(saysWhy && { words: why }),
        },
      }),
    );
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.act[what]}
      leave={words.stop}
      main
      submit={submit}
      stop={async () => stop()}
      done={done}
    >
      <p>{words.actIntro[what]}</p>
      {saysWhy && <Field label={words.why} lines={3} maxLength={LONGEST} value={why} onInput={setWhy} focused />}
    </KeptForm>
  );
}
