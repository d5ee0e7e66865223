import { ask } from '../api/client.ts';
import { SayMyWordDocument, type SayMyWordInput } from '../api/generated/graphql.ts';
import { findSession } from '../api/session.ts';
import { writing } from '../writing/writing.ts';
import { WORD_LETTER } from './places.ts';

type Body = Omit<SayMyWordInput, 'clientMutationId'>;

/** Names and pictures come with who is signed in, so those are asked for anew once there is another word or picture. */
export const { send, tend } = writing<Body>(WORD_LETTER, async (clientMutationId, body) => {
  await ask(SayMyWordDocument, { input: { ...body, clientMutationId } });
  void findSession();
});
