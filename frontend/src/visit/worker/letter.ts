import { ask } from '../../api/client.ts';
import { WriteVisitDocument, type WriteVisitInput } from '../../api/generated/graphql.ts';
import { writing } from '../../writing/writing.ts';
import { VISIT_LETTER } from '../places.ts';

/** What is sent after a visit, without the letter's own id. */
export type Body = Omit<WriteVisitInput, 'clientMutationId'>;

export const visit = writing<Body>(VISIT_LETTER, (clientMutationId, body) =>
  ask(WriteVisitDocument, { input: { ...body, clientMutationId } }),
);

export const { tend } = visit;
