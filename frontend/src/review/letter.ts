import { ask } from '../api/client.ts';
import {
  AskForReviewDocument,
  type AskForReviewInput,
  SayListenedDocument,
  type SayListenedInput,
  WriteReviewWishDocument,
  type WriteReviewWishInput,
} from '../api/generated/graphql.ts';
import { writing } from '../writing/writing.ts';
import { REVIEW_LETTER } from './places.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What a young person writes about their meetings: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'ASK'; readonly input: Sent<AskForReviewInput> }
  | { readonly is: 'WISH'; readonly input: Sent<WriteReviewWishInput> }
  | { readonly is: 'LISTENED'; readonly input: Sent<SayListenedInput> };

export const { send, tend } = writing<Body>(REVIEW_LETTER, (clientMutationId, body) => {
  switch (body.is) {
    case 'ASK':
      return ask(AskForReviewDocument, { input: { ...body.input, clientMutationId } });
    case 'WISH':
      return ask(WriteReviewWishDocument, { input: { ...body.input, clientMutationId } });
    case 'LISTENED':
      return ask(SayListenedDocument, { input: { ...body.input, clientMutationId } });
  }
});
