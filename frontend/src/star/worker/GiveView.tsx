import { useEffect, useRef, useState } from 'preact/hooks';
import type { Wording } from '../../api/generated/graphql.ts';
import { Button } from '../../ui/Button.tsx';
import { words as common } from '../../ui/words.ts';
import { starWords, type WorkerWords, workerWords } from '../wording.ts';
import { ProblemList } from './ProblemList.tsx';
import { useView } from './useView.ts';
import { ViewArea } from './ViewArea.tsx';
import { words } from './words.ts';
import './worker.css';

interface Props {
  /** The worker who writes it. */
  account: string;
  youngPerson: { readonly id: string; readonly name: string };
  wording: Wording;
  /** Where to go once it is on its way. */
  afterwards: string;
}

/** A worker's own view, all parts of life on one page. */
export function GiveView({ account, youngPerson: { id, name }, wording, afterwards }: Props) {
  const view = useView(account, id, afterwards);
  const [asked, setAsked] = useState<WorkerWords>();
  const [tries, setTries] = useState(0);
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => void workerWords().then(setAsked), []);
  // Each try that does not go through leads to the list of what to put right, whether the list is new or not.
  useEffect(() => summary.current?.focus(), [tries, view.draft?.refused]);

  const star = starWords(wording);
  if (!star || !asked || !view.draft) {
    return <p role="status">{common.waiting}</p>;
  }
  const { draft, problems, trouble, busy } = view;
  const send = async (event: Event) => {
    event.preventDefault();
    await view.send(star.areas.map(({ code }) => code));
    setTries((before) => before + 1);
  };
  return (
    <form class="give-view" onSubmit={send} noValidate>
      <p>{words.giveIntro(name)}</p>
      <ProblemList list={problems} trouble={trouble} refused={draft.refused} star={star} place={summary} />
      {star.areas.map((area) => (
        <ViewArea
          key={area.code}
          area={area}
          star={star}
          prompt={promptFor(asked.thirdPerson, name, area.label)}
          answer={draft.answers[area.code]}
          problem={problems.find((each) => each.area === area.code)}
          onAnswer={(change) => view.answer(area.code, change)}
        />
      ))}
      <p class="soft">{words.kept}</p>
      <p>{words.areYouSure}</p>
      <div>
        <Button kind="main" type="submit" busy={busy}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}

/** The area stands in quotation marks, because it is worded as the young person sees it: “My home”. */
const promptFor = (thirdPerson: string, name: string, label: string) =>
  thirdPerson.replace('{preferredName}', () => name).replace('{areaLabel}', () => `“${label}”`);
