import { ask } from '../../api/client.ts';
import { SayHomeSuitsDocument, type SayHomeSuitsInput } from '../../api/generated/graphql.ts';
import { writing } from '../../writing/writing.ts';
import { SUITS_LETTER } from '../places.ts';

type Body = Omit<SayHomeSuitsInput, 'clientMutationId'>;

export const { send, tend } = writing<Body>(SUITS_LETTER, (clientMutationId, body) =>
  ask(SayHomeSuitsDocument, { input: { ...body, clientMutationId } }),
);
