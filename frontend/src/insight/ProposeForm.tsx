import { useState } from 'preact/hooks';
import { ask } from '../api/client.ts';
import { type Breakdown, ProposeClosingDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { OneOf } from '../ui/OneOf.tsx';
import { SomeOf } from '../ui/SomeOf.tsx';
import { today } from '../ui/today.ts';
import { sentenceOf } from '../ui/useAsk.ts';
import { useSameId } from '../ui/useSameId.ts';
import { quartersOver, type YearAndQuarter } from './quarters.ts';
import { words } from './words.ts';

const OFFERED = 4;
const MOST = 2;
const BREAKDOWNS: readonly Breakdown[] = ['AGE_BAND', 'KIND_OF_HOME', 'TIME_IN_CARE'];

const nameOf = ({ year, quarter }: YearAndQuarter) => words.quarter(year, quarter);

/** Puts a quarter that is over forward, with what its figures are broken down by. */
export function ProposeForm({ proposed }: { proposed(): void }) {
  const offered = quartersOver(today(), OFFERED);
  const [chosen, setChosen] = useState<string>();
  const [by, setBy] = useState<readonly Breakdown[]>([]);
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const sameId = useSameId();

  const send = async (event: Event) => {
    event.preventDefault();
    const which = offered.find((each) => nameOf(each) === chosen);
    setProblem(which ? (by.length > MOST ? words.tooMany : undefined) : words.choose);
    if (!which || by.length > MOST || busy) {
      return;
    }
    setBusy(true);
    try {
      const wanted = { ...which, breakdowns: [...by] };
      await signedInOnly(() =>
        ask(ProposeClosingDocument, { input: { ...wanted, clientMutationId: sameId.of(wanted) } }),
      );
      setChosen(undefined);
      setBy([]);
      proposed();
    } catch (error) {
      setProblem(sentenceOf(error));
    }
    setBusy(false);
  };

  return (
    <form class="insight-part" onSubmit={(event) => void send(event)} noValidate>
      <OneOf
        legend={words.which}
        choices={offered.map((each) => ({ value: nameOf(each), label: nameOf(each) }))}
        chosen={chosen}
        choose={setChosen}
      />
      <SomeOf
        legend={words.by}
        choices={BREAKDOWNS.map((value) => ({ value, label: words.breakdowns[value] }))}
        chosen={by}
        choose={(value, isChosen) => setBy(isChosen ? [...by, value] : by.filter((other) => other !== value))}
      />
      {problem && <Notice kind="problem">{problem}</Notice>}
      <div>
        <Button type="submit" busy={busy}>
          {words.propose}
        </Button>
      </div>
    </form>
  );
}
