import { ask } from '../api/client.ts';
import { ChooseHelpReaderDocument, WhoSeesHelpDocument } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import type { Hideable } from '../star/WhoSees.tsx';
import { words } from './words.ts';

/** One thing asked for, with every step of it, as something that may be hidden. */
export const hideableHelp = ({ id, supporters }: Self, wishId: string): Hideable => ({
  id: wishId,
  question: words.whoSees,
  find: async () => {
    const { help } = await ask(WhoSeesHelpDocument, { id });
    return { supporters, hiddenFrom: help.wishes.find((wish) => wish.id === wishId)?.hiddenFrom ?? [] };
  },
  choose: (supporterId, sees) =>
    ask(ChooseHelpReaderDocument, { input: { clientMutationId: crypto.randomUUID(), wishId, supporterId, sees } }),
});
