import { ask } from '../../api/client.ts';
import { MarkSayingDoneDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import type { FormProps } from './Acts.tsx';
import { EaseHints } from './EaseHints.tsx';
import { type Problems, withTrouble } from './problems.ts';
import { useChecked } from './useChecked.ts';
import { words } from './words.ts';

/** What was done, in words the young person reads. */
export function DoneForm({
  speaker: { name },
  saying,
  shown: { act, busy, trouble },
  draft,
  change,
  isMain,
}: FormProps) {
  const send = async () => {
    const what = { sayingId: saying.id, version: saying.version, words: draft.done };
    const arrived = await act('done', what, words.doneNow(name), async (clientMutationId) => {
      return (await ask(MarkSayingDoneDocument, { input: { clientMutationId, ...what } })).markDone.saying;
    });
    if (arrived) {
      change({ done: '' });
    }
  };
  const find = (): Problems => (draft.done.trim() ? {} : { words: words.doneMissing });
  const checked = useChecked(find, send);
  return (
    <form class="saying-form" ref={checked.form} onSubmit={checked.onSubmit} noValidate>
      <h3>{words.doneTitle}</h3>
      <Field
        label={words.doneLabel}
        hint={words.doneHint(name)}
        problem={withTrouble(checked.problems, trouble, 'done')['words']}
        lines={4}
        value={draft.done}
        onInput={(typed) => change({ done: typed })}
      />
      <EaseHints text={draft.done} />
      <div>
        <Button type="submit" kind={isMain ? 'main' : 'other'} busy={busy}>
          {words.sendDone}
        </Button>
      </div>
    </form>
  );
}
