import { ask } from '../api/client.ts';
import { ChooseFamilyReaderDocument, WhoSeesFamilyWishDocument } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import type { Hideable } from '../star/WhoSees.tsx';
import { words } from './words.ts';

/** One wish to see somebody, with all that is said of it, as something that may be hidden. */
export const hideableWish = ({ id, supporters }: Self, wishId: string): Hideable => ({
  id: wishId,
  question: words.whoSees,
  find: async () => {
    const { familyTime } = await ask(WhoSeesFamilyWishDocument, { id });
    return { supporters, hiddenFrom: familyTime.wishes.find((wish) => wish.id === wishId)?.hiddenFrom ?? [] };
  },
  choose: (supporterId, sees) =>
    ask(ChooseFamilyReaderDocument, { input: { clientMutationId: crypto.randomUUID(), wishId, supporterId, sees } }),
});
