import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';
import type { Pages } from './usePages.ts';
import { words } from './words.ts';

interface Props {
  list: Omit<Pages<unknown>, 'items'>;
  /** What the button says when there is more. */
  label: string;
}

/** The end of a list that is fetched page by page: the way to the next, and to the same again when it could not be had. */
export function More({ list: { hasMore, problem, busy, more }, label }: Props) {
  return (
    <>
      {problem && <Notice kind="problem">{problem}</Notice>}
      {(hasMore || problem) && (
        <div>
          <Button busy={busy} onClick={more}>
            {problem ? words.tryAgain : label}
          </Button>
        </div>
      )}
    </>
  );
}
