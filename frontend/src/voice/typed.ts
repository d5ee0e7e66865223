import { useEffect } from 'preact/hooks';
import type { MySayingFragment } from '../api/generated/graphql.ts';
import { forgetDraft } from '../writing/draft.ts';

type Saying = Pick<MySayingFragment, 'id' | 'manner' | 'state' | 'words'>;

/** What its speaker begins to type of something said out loud is kept on this phone under this name. */
export const typedName = (saying: string) => `typed/${saying}`;

/** Forgets what was begun once its words stand or it is gone, on whichever phone that was done. */
export function useForgetTyped(account: string, { id, manner, state, words }: Saying): void {
  const over = manner === 'SPOKEN' && (state === 'TAKEN_BACK' || words !== null);
  useEffect(() => {
    if (over) {
      void forgetDraft(account, typedName(id));
    }
  }, [over, account, id]);
}
