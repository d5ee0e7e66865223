import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { ChooseHowDocument, MyTellingDocument, type ToldHow } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Notice } from '../ui/Notice.tsx';
import { soon } from '../ui/soon.tsx';
import { sentenceOf, useAsk } from '../ui/useAsk.ts';
import './news.css';
import { words } from './words.ts';

const OnThisPhone = soon(async () => (await import('./OnThisPhone.tsx')).OnThisPhone);

const HOWS: readonly ToldHow[] = ['ONCE_A_DAY', 'EACH_TIME'];

/** Where a young person says how often their first page may tell them that something is new. */
export function HowOften() {
  const [open, setOpen] = useState(false);
  return (
    <details class="how-often" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      {open && <Choices />}
    </details>
  );
}

function Choices() {
  const { data, problem } = useAsk(() => signedInOnly(() => ask(MyTellingDocument, {})));
  const [chosen, setChosen] = useState<ToldHow>();
  const [failed, setFailed] = useState<string>();
  const how = chosen ?? data?.telling.how;

  const choose = async (wanted: ToldHow) => {
    setFailed(undefined);
    try {
      const input = { clientMutationId: crypto.randomUUID(), how: wanted };
      const { chooseHow } = await signedInOnly(() => ask(ChooseHowDocument, { input }));
      setChosen(chooseHow.telling.how);
    } catch (error) {
      setFailed(sentenceOf(error));
    }
  };

  return (
    <>
      <p>{words.intro}</p>
      {(problem ?? failed) && <Notice kind="problem">{problem ?? failed}</Notice>}
      {how && (
        <fieldset class="how-often-all">
          <legend class="unseen">{words.title}</legend>
          {HOWS.map((each) => (
            <label key={each}>
              <input type="radio" name="how" checked={how === each} onChange={() => void choose(each)} />
              {words.how[each]}
            </label>
          ))}
        </fieldset>
      )}
      <p role="status">{chosen && words.chosen}</p>
      <OnThisPhone />
    </>
  );
}
