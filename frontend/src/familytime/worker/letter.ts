import { ask } from '../../api/client.ts';
import {
  AnswerFamilyTimeDocument,
  type AnswerFamilyTimeInput,
  PlanFamilyTimeDocument,
  type PlanFamilyTimeInput,
  SayFamilyTimeDocument,
  type SayFamilyTimeInput,
} from '../../api/generated/graphql.ts';
import { writing } from '../../writing/writing.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What a worker says about somebody's family time: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'ANSWER'; readonly input: Sent<AnswerFamilyTimeInput> }
  | { readonly is: 'PLAN'; readonly input: Sent<PlanFamilyTimeInput> }
  | { readonly is: 'HAPPENED'; readonly input: Sent<SayFamilyTimeInput> };

export const THEIR_FAMILY_LETTER = 'their-family';

export const theirFamily = writing<Body>(THEIR_FAMILY_LETTER, (clientMutationId, body) => {
  switch (body.is) {
    case 'ANSWER':
      return ask(AnswerFamilyTimeDocument, { input: { ...body.input, clientMutationId } });
    case 'PLAN':
      return ask(PlanFamilyTimeDocument, { input: { ...body.input, clientMutationId } });
    case 'HAPPENED':
      return ask(SayFamilyTimeDocument, { input: { ...body.input, clientMutationId } });
  }
});
