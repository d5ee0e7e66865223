import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { sentenceOf } from './useAsk.ts';

/** One page of a list, as the server gives it. */
export interface ListPage<Item> {
  readonly nodes: readonly Item[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** A list as far as it has been fetched. */
export interface Pages<Item> {
  /** Nothing while the first page is on its way. */
  readonly items: readonly Item[] | undefined;
  readonly hasMore: boolean;
  readonly busy: boolean;
  /** A sentence, when a page could not be had. What was there stays. */
  readonly problem: string | undefined;
  more(): void;
}

/** Fetches a list page by page. `what` says when it has become another list. */
export function usePages<Item>(fetchPage: (after: string | null) => Promise<ListPage<Item>>, what = ''): Pages<Item> {
  const [items, setItems] = useState<readonly Item[]>();
  const [next, setNext] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const list = useRef(what);

  const fetchFrom = useCallback(
    async (after: string | null) => {
      setBusy(true);
      setProblem(undefined);
      try {
        const { nodes, pageInfo } = await fetchPage(after);
        if (list.current === what) {
          setItems((before) => (after ? [...(before ?? []), ...nodes] : nodes));
          setNext(pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null);
        }
      } catch (error) {
        setProblem(sentenceOf(error));
      }
      setBusy(false);
    },
    [what],
  );
  useEffect(() => {
    list.current = what;
    setItems(undefined);
    void fetchFrom(null);
  }, [fetchFrom]);

  return { items, hasMore: next !== null, busy, problem, more: () => void fetchFrom(next) };
}
