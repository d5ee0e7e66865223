import { ask } from '../api/client.ts';
import {
  SayAgreementDocument,
  type SayAgreementInput,
  SayHappeningDocument,
  type SayHappeningInput,
  WriteMyGoalDocument,
  WriteMyViewDocument,
} from '../api/generated/graphql.ts';
import { writing } from '../writing/writing.ts';
import { PLAN_LETTER } from './places.ts';
import type { Body } from './writer.ts';

/** What a young person puts into their plan: what both sides write, and whether they agree, and whether it is happening. */
type MyBody =
  | Body
  | { readonly is: 'AGREEMENT'; readonly input: Omit<SayAgreementInput, 'clientMutationId'> }
  | { readonly is: 'HAPPENING'; readonly input: Omit<SayHappeningInput, 'clientMutationId'> };

export const { send, tend } = writing<MyBody>(PLAN_LETTER, (clientMutationId, body) => {
  switch (body.is) {
    case 'VIEW':
      return ask(WriteMyViewDocument, { input: { ...body.input, clientMutationId } });
    case 'AGREEMENT':
      return ask(SayAgreementDocument, { input: { ...body.input, clientMutationId } });
    case 'HAPPENING':
      return ask(SayHappeningDocument, { input: { ...body.input, clientMutationId } });
    case 'GOAL':
      return ask(WriteMyGoalDocument, { input: { ...body.input, clientMutationId } });
  }
});
