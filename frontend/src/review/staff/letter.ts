import { ask } from '../../api/client.ts';
import {
  AnswerReviewRequestDocument,
  type AnswerReviewRequestInput,
  ArrangeReviewDocument,
  type ArrangeReviewInput,
  AskForReviewDocument,
  type AskForReviewInput,
  CallOffReviewDocument,
  type CallOffReviewInput,
  NoteReviewHeldDocument,
  type NoteReviewHeldInput,
} from '../../api/generated/graphql.ts';
import { writing } from '../../writing/writing.ts';
import { HOLD_LETTER } from '../places.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What staff do about the meetings of somebody: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'ASK'; readonly input: Sent<AskForReviewInput> }
  | { readonly is: 'ANSWER'; readonly input: Sent<AnswerReviewRequestInput> }
  | { readonly is: 'ARRANGE'; readonly input: Sent<ArrangeReviewInput> }
  | { readonly is: 'CALL_OFF'; readonly input: Sent<CallOffReviewInput> }
  | { readonly is: 'HELD'; readonly input: Sent<NoteReviewHeldInput> };

export const { send, tend } = writing<Body>(HOLD_LETTER, (clientMutationId, body) => {
  switch (body.is) {
    case 'ASK':
      return ask(AskForReviewDocument, { input: { ...body.input, clientMutationId } });
    case 'ANSWER':
      return ask(AnswerReviewRequestDocument, { input: { ...body.input, clientMutationId } });
    case 'ARRANGE':
      return ask(ArrangeReviewDocument, { input: { ...body.input, clientMutationId } });
    case 'CALL_OFF':
      return ask(CallOffReviewDocument, { input: { ...body.input, clientMutationId } });
    case 'HELD':
      return ask(NoteReviewHeldDocument, { input: { ...body.input, clientMutationId } });
  }
});
