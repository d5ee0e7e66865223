import { ask } from '../api/client.ts';
import {
  SayHomeViewDocument,
  type SayHomeViewInput,
  SayWhoLivesWithMeDocument,
  type SayWhoLivesWithMeInput,
} from '../api/generated/graphql.ts';
import { writing } from '../writing/writing.ts';
import { HOME_LETTER } from './places.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What a young person says about their home. */
type Body =
  | { readonly is: 'VIEW'; readonly input: Sent<SayHomeViewInput> }
  | { readonly is: 'LIVES'; readonly input: Sent<SayWhoLivesWithMeInput> };

export const { send, tend } = writing<Body>(HOME_LETTER, (clientMutationId, body) => {
  switch (body.is) {
    case 'VIEW':
      return ask(SayHomeViewDocument, { input: { ...body.input, clientMutationId } });
    case 'LIVES':
      return ask(SayWhoLivesWithMeDocument, { input: { ...body.input, clientMutationId } });
  }
});
