import { ask } from '../../api/client.ts';
import { HandSayingOnDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import type { ActProps } from './Acts.tsx';
import { type Problems, withTrouble } from './problems.ts';
import { useChecked } from './useChecked.ts';
import { words } from './words.ts';

/** Asking somebody else to take it up, from among those who may hear it already. */
export function HandOnForm({ speaker: { name }, saying, shown: { act, busy, trouble }, draft, change }: ActProps) {
  const { to, toWords } = draft;
  const send = async () => {
    const what = { sayingId: saying.id, version: saying.version, supporterId: to ?? '', words: toWords.trim() || null };
    const arrived = await act('handOn', what, words.handedNow(name), async (clientMutationId) => {
      return (await ask(HandSayingOnDocument, { input: { clientMutationId, ...what } })).handOn.saying;
    });
    if (arrived) {
      change({ to: undefined, toWords: '' });
    }
  };
  const find = (): Problems =>
    saying.next.others.some(({ id }) => id === to) ? {} : { supporterId: words.handMissing };
  const checked = useChecked(find, send);
  const problems = withTrouble(checked.problems, trouble, 'handOn');
  return (
    <details class="saying-hand" open={toWords !== '' || Object.keys(problems).length > 0}>
      <summary>{words.handTitle}</summary>
      {saying.next.others.length === 0 ? (
        <p>{words.handNobody(name)}</p>
      ) : (
        <form class="saying-form" ref={checked.form} onSubmit={checked.onSubmit} noValidate>
          <p>{words.handNote(name)}</p>
          <OneOf
            legend={words.handTo}
            problem={problems['supporterId']}
            choices={saying.next.others.map((each) => ({
              value: each.id,
              label: `${each.name}, ${words.kinds[each.kind]}`,
            }))}
            chosen={to}
            choose={(chosen) => change({ to: chosen })}
          />
          <Field
            label={words.handWords}
            problem={problems['words']}
            lines={3}
            value={toWords}
            onInput={(typed) => change({ toWords: typed })}
          />
          <div>
            <Button type="submit" busy={busy}>
              {words.sendHand}
            </Button>
          </div>
        </form>
      )}
    </details>
  );
}
