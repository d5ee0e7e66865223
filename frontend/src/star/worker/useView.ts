import { useEffect, useRef, useState } from 'preact/hooks';
import { go } from '../../ui/route.ts';
import type { DraftAnswer } from '../draft.ts';
import { findProblems, isEmpty, type Problem } from './problems.ts';
import { answered, keepView, openView, type ViewDraft } from './viewDraft.ts';
import { sendView } from './viewLetter.ts';
import { words } from './words.ts';

/** A view on the screen: what is written so far, and what has to be put right. */
export interface View {
  /** Nothing while it is being looked for. */
  readonly draft: ViewDraft | undefined;
  readonly problems: readonly Problem[];
  /** What stops the whole of it, when that is no one field's fault. */
  readonly trouble: string | undefined;
  readonly busy: boolean;
  answer(area: string, change: DraftAnswer): void;
  send(areas: readonly string[]): Promise<void>;
}

/** Holds a worker's view while it is written: kept after every change, checked before it goes, back again when refused. */
export function useView(account: string, youngPerson: string, afterwards: string): View {
  const [draft, setDraft] = useState<ViewDraft>();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [trouble, setTrouble] = useState<string>();
  const [busy, setBusy] = useState(false);
  const current = useRef<ViewDraft | undefined>(undefined);
  const show = (next: ViewDraft) => {
    current.current = next;
    setDraft(next);
  };
  useEffect(() => void openView(account, youngPerson).then(show), [account, youngPerson]);

  const answer = (area: string, change: DraftAnswer) => {
    if (current.current && !busy) {
      show(answered(current.current, area, change));
      setProblems((before) => before.filter((each) => each.area !== area));
      void keepView(account, youngPerson, current.current);
    }
  };
  const send = async (areas: readonly string[]) => {
    const whole = current.current;
    if (!whole || busy) {
      return;
    }
    const found = findProblems(whole, areas);
    setProblems(found);
    setTrouble(found.length === 0 && isEmpty(whole) ? words.nothingYet : undefined);
    if (found.length > 0 || isEmpty(whole)) {
      return;
    }
    setBusy(true);
    const fate = await sendView(account, youngPerson, { ...whole, refused: undefined });
    setBusy(false);
    if (fate === 'REFUSED') {
      show(await openView(account, youngPerson));
    } else if (fate) {
      go(afterwards);
    }
  };
  return { draft, problems, trouble, busy, answer, send };
}
