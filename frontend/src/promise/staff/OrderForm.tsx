import { useState } from 'preact/hooks';
import { ask } from '../../api/client.ts';
import { OrderThemesDocument } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { DayBox } from '../../ui/DayBox.tsx';
import { KeptForm } from '../../ui/KeptForm.tsx';
import { OneOf } from '../../ui/OneOf.tsx';
import { useSend } from '../../ui/useSend.ts';
import { moved } from './moved.ts';
import type { InOrder, Theme } from './useThemes.ts';
import { words } from './words.ts';

const NOTHING = 'NOTHING';

/** Writing down what the children in care council decided: the order, the day, and what goes on the panel's agenda. */
export function OrderForm({ themes: { all, version }, done }: { themes: InOrder; done(): void }) {
  const [order, setOrder] = useState<readonly Theme[]>(all);
  const [metOn, setMetOn] = useState('');
  const [agenda, setAgenda] = useState<string>(all.find(({ onAgenda }) => onAgenda)?.id ?? NOTHING);
  const { busy, problem, setProblem, send } = useSend();
  const submit = async () => {
    if (!metOn) {
      setProblem(words.metDayChoose);
      return false;
    }
    const wanted = {
      version,
      metOn,
      themes: order.map(({ id }) => id),
      agenda: agenda === NOTHING ? null : agenda,
    };
    return send(wanted, (clientMutationId) => ask(OrderThemesDocument, { input: { ...wanted, clientMutationId } }));
  };
  return (
    <KeptForm
      busy={busy}
      problem={problem}
      send={words.save}
      leave={words.stop}
      submit={submit}
      stop={async () => undefined}
      done={done}
    >
      <p>{words.orderIntro}</p>
      <ol class="promise-themes" aria-label={words.orderIntro}>
        {order.map(({ id, name }, at) => (
          <li key={id}>
            <div class="promise-move">
              <bdi>{name}</bdi>
              {at > 0 && (
                <Button kind="quiet" onClick={() => setOrder(moved(order, at, at - 1))}>
                  {words.up(name)}
                </Button>
              )}
              {at < order.length - 1 && (
                <Button kind="quiet" onClick={() => setOrder(moved(order, at, at + 1))}>
                  {words.down(name)}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ol>
      <OneOf
        legend={words.onAgenda}
        choices={[
          ...order.map(({ id, name }) => ({ value: id, label: name })),
          { value: NOTHING, label: words.nothing },
        ]}
        chosen={agenda}
        choose={setAgenda}
        stacked
      />
      <DayBox label={words.metDay} value={metOn} onInput={setMetOn} />
    </KeptForm>
  );
}
