import { ask } from '../api/client.ts';
import { ChooseWhoSeesDocument, WhoSeesReadingDocument } from '../api/generated/graphql.ts';
import type { Hideable } from './WhoSees.tsx';
import { words } from './words.ts';

/** One star as something that may be hidden. */
export const hideableStar = (id: string): Hideable => ({
  id,
  question: words.whoCanSeeThis,
  async find() {
    const { youngPerson } = (await ask(WhoSeesReadingDocument, { id })).me;
    return { supporters: youngPerson?.supporters ?? [], hiddenFrom: youngPerson?.reading.hiddenFrom ?? [] };
  },
  choose: (supporterId, sees) =>
    ask(ChooseWhoSeesDocument, {
      input: { clientMutationId: crypto.randomUUID(), readingId: id, supporterId, sees },
    }),
});
