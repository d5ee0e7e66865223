import { ask } from '../api/client.ts';
import { ChooseLetterReaderDocument, LetterHiddenFromDocument } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import type { Hideable } from '../star/WhoSees.tsx';
import { words } from './words.ts';

/** One letter as something that may be hidden, from everybody but who wrote it. */
export const hideableLetter = ({ id, supporters }: Self, letter: string): Hideable => ({
  id: letter,
  question: words.whoSees,
  async find() {
    const { visit } = await ask(LetterHiddenFromDocument, { id, visit: letter });
    return { supporters: supporters.filter(({ name }) => name !== visit.by), hiddenFrom: visit.hiddenFrom };
  },
  choose: (supporterId, sees) =>
    ask(ChooseLetterReaderDocument, {
      input: { clientMutationId: crypto.randomUUID(), visitId: letter, supporterId, sees },
    }),
});
