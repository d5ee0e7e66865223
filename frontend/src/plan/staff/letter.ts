import { ask } from '../../api/client.ts';
import { WriteTheirGoalDocument, WriteTheirViewDocument } from '../../api/generated/graphql.ts';
import { writing } from '../../writing/writing.ts';
import { THEIR_PLAN_LETTER } from '../places.ts';
import type { Body } from '../writer.ts';

/** What staff write into somebody's plan. */
interface TheirBody {
  readonly youngPersonId: string;
  readonly written: Body;
}

export const { send, tend } = writing<TheirBody>(THEIR_PLAN_LETTER, (clientMutationId, { youngPersonId, written }) => {
  const whose = { clientMutationId, youngPersonId };
  switch (written.is) {
    case 'VIEW':
      return ask(WriteTheirViewDocument, { input: { ...written.input, ...whose } });
    case 'GOAL':
      return ask(WriteTheirGoalDocument, { input: { ...written.input, ...whose } });
  }
});
