import { useState } from 'preact/hooks';
import type { Participation } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { DayBox } from '../../ui/DayBox.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { today } from '../../ui/today.ts';
import { useDraft } from '../../writing/useDraft.ts';
import { cameBack } from '../../writing/writing.ts';
import type { About } from './about.ts';
import { send } from './letter.ts';
import { words } from './words.ts';

const CODES: readonly Participation[] = ['PN1', 'PN2', 'PN3', 'PN4', 'PN5', 'PN6', 'PN7'];

interface Draft {
  readonly heldOn: string;
  readonly participation: Participation | '';
}

/** Noting that a meeting was held, and how the young person took part. */
export function NoteHeld({ account, id, review: { meeting } }: About) {
  const what = `review/held/${id}`;
  const { draft, isOpen, change, drop, sent } = useDraft<Draft>(account, what);
  const [problem, setProblem] = useState<string>();
  const come = meeting?.standing === 'ARRANGED' && meeting.day <= today() ? meeting : undefined;
  if (!draft) {
    return isOpen ? (
      <div>
        <Button onClick={() => change({ heldOn: come?.day ?? '', participation: '' })}>
          {come ? words.note : words.noteOther}
        </Button>
      </div>
    ) : null;
  }
  const submit = (event: Event) => {
    event.preventDefault();
    const { heldOn, participation } = draft;
    setProblem(heldOn && participation ? undefined : words.missing);
    if (heldOn && participation) {
      const input = { youngPersonId: id, heldOn, participation, ...(come && { basedOn: come.version }) };
      sent();
      void send(account, what, draft, { is: 'HELD', input });
    }
  };
  const told = problem ?? (cameBack.value[what] || undefined);
  return (
    <form class="plan-form plan-side" onSubmit={submit}>
      <DayBox label={words.heldOn} value={draft.heldOn} onInput={(heldOn) => change({ ...draft, heldOn })} />
      <OneOf
        legend={words.took}
        choices={CODES.map((value) => ({ value, label: words.codes[value] }))}
        chosen={draft.participation}
        stacked
        choose={(participation) => change({ ...draft, participation })}
      />
      {told && <Notice kind="problem">{told}</Notice>}
      <Button type="submit">{words.noteSave}</Button>
      <Button kind="quiet" onClick={() => void drop()}>
        {words.stop}
      </Button>
    </form>
  );
}
