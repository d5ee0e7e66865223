import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { GiveVerdictDocument, type GiveVerdictInput, type Verdict } from '../api/generated/graphql.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Notice } from '../ui/Notice.tsx';
import { Choice } from './Choice.tsx';
import type { Part } from './OneSaidPage.tsx';
import { Question } from './Question.tsx';
import { useOnce } from './useOnce.ts';
import { words } from './words.ts';

const VERDICTS: readonly Verdict[] = ['SORTED', 'BIT_BETTER', 'NOT_SORTED'];
const LONGEST = 2_000;

/** Whether it was sorted is the speaker's to say: open where it is asked for now, folded where it was said before. */
export function VerdictForm(part: Part) {
  const { state } = part.saying;
  if (state === 'ANSWERED' || state === 'DONE') {
    return <Form {...part} legend={words.verdictTitle} />;
  }
  return (
    <details class="said-more">
      <summary>{words.verdictAgain}</summary>
      <Form {...part} legend={words.verdictTitle} />
    </details>
  );
}

function Form({ saying: { id, version }, changed, lookAgain, legend }: Part & { legend: string }) {
  const [verdict, setVerdict] = useState<Verdict>();
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const { busy, problem, send } = useOnce<Omit<GiveVerdictInput, 'clientMutationId'>>({
    act: async (input) => {
      changed((await ask(GiveVerdictDocument, { input })).giveVerdict.saying, words.verdictDone);
      setVerdict(undefined);
      setText('');
    },
    overtaken: lookAgain,
  });
  const say = (event: Event) => {
    event.preventDefault();
    if (verdict) {
      void send({ sayingId: id, version, verdict, ...(text.trim() && { words: text }) });
    } else {
      setTried(true);
    }
  };
  return (
    <form class="card said-form" onSubmit={say}>
      <Question legend={legend} problem={tried && !verdict ? words.chooseVerdict : undefined}>
        {VERDICTS.map((each) => (
          <Choice
            key={each}
            name="verdict"
            checked={verdict === each}
            hint={words.verdictHints[each]}
            onChange={() => setVerdict(each)}
          >
            {words.verdictChoices[each]}
          </Choice>
        ))}
      </Question>
      <Field label={words.verdictMore} lines={2} maxLength={LONGEST} value={text} onInput={setText} />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <Button kind="main" type="submit" busy={busy}>
        {words.verdictSend}
      </Button>
    </form>
  );
}
