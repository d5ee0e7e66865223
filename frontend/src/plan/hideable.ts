import { ask } from '../api/client.ts';
import { ChoosePlanReaderDocument, PlanHiddenFromDocument } from '../api/generated/graphql.ts';
import type { Self } from '../api/session.ts';
import type { Hideable } from '../star/WhoSees.tsx';
import { words } from './words.ts';

/** A young person's whole plan as something that may be hidden. */
export const hideablePlan = ({ id, supporters }: Self): Hideable => ({
  id,
  question: words.whoCanSee,
  find: async () => ({ supporters, hiddenFrom: (await ask(PlanHiddenFromDocument, { id })).plan.hiddenFrom }),
  choose: (supporterId, sees) =>
    ask(ChoosePlanReaderDocument, { input: { clientMutationId: crypto.randomUUID(), supporterId, sees } }),
});
