import { useEffect, useRef, useState } from 'preact/hooks';
import { ANSWER } from '../../api/begun.ts';
import type { Answer } from '../../api/generated/graphql.ts';
import { forget, keep, recall } from '../../api/seal.ts';

/** What somebody is writing about one saying. Locked on this computer, for them, until it is sent or thrown away. */
export interface SayingDraft {
  readonly answer?: Answer | undefined;
  readonly reason: string;
  readonly byWhen: string;
  readonly done: string;
  readonly to?: string | undefined;
  readonly toWords: string;
}

export const EMPTY: SayingDraft = { reason: '', byWhen: '', done: '', toWords: '' };

export const isWritten = ({ reason, done, toWords }: SayingDraft) =>
  [reason, done, toWords].some((text) => text.trim());

let saving: Promise<void> = Promise.resolve();

/** The draft this account has about this saying, and how to change it; nothing while it is being looked for. */
export function useDraft(account: string, saying: string) {
  const [draft, setDraft] = useState<SayingDraft>();
  const current = useRef<SayingDraft>(EMPTY);
  const name = `${ANSWER}${saying}`;
  const show = (next: SayingDraft) => {
    current.current = next;
    setDraft(next);
  };
  useEffect(() => {
    let left = false;
    void saving.then(() => recall<SayingDraft>(account, name)).then((found) => left || show({ ...EMPTY, ...found }));
    return () => {
      left = true;
    };
  }, [account, name]);

  const change = (part: Partial<SayingDraft>) => {
    const next = { ...current.current, ...part };
    show(next);
    saving = saving.then(() => (isWritten(next) ? keep(account, name, next) : forget(account, name)));
  };
  return { draft, change };
}
