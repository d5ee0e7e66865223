import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Unreachable } from '../api/errors.ts';
import { words } from './words.ts';

/** What a page has of what it asked for. */
export interface Asked<Data> {
  readonly data: Data | undefined;
  /** A sentence, when it could not be had. */
  readonly problem: string | undefined;
  again(): void;
}

/** Asks once when the page opens, and again on demand. `what` says when it has become another question. */
export function useAsk<Data>(request: () => Promise<Data>, what = ''): Asked<Data> {
  const [data, setData] = useState<Data>();
  const [problem, setProblem] = useState<string>();
  const latest = useRef(0);
  const again = useCallback(() => {
    const mine = ++latest.current;
    const isLatest = () => mine === latest.current;
    setProblem(undefined);
    request().then(
      (answer) => isLatest() && setData(() => answer),
      (error) => isLatest() && setProblem(sentenceOf(error)),
    );
  }, [what]);
  useEffect(again, [again]);
  return { data, problem, again };
}

/** What to tell somebody about something that did not work. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Unreachable) {
    return words.outOfReach;
  }
  return error instanceof Error && error.message ? error.message : words.wentWrong;
}
