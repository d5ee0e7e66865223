import { ask } from '../api/client.ts';
import {
  AskForHelpDocument,
  type AskForHelpInput,
  SayOnHelpDocument,
  type SayOnHelpInput,
} from '../api/generated/graphql.ts';
import { writing } from '../writing/writing.ts';
import { HELP_LETTER } from './places.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What a young person says about help: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'ASK'; readonly input: Sent<AskForHelpInput> }
  | { readonly is: 'STEP'; readonly input: Sent<SayOnHelpInput> };

export const help = writing<Body>(HELP_LETTER, (clientMutationId, body) =>
  body.is === 'ASK'
    ? ask(AskForHelpDocument, { input: { ...body.input, clientMutationId } })
    : ask(SayOnHelpDocument, { input: { ...body.input, clientMutationId } }),
);

export const { tend } = help;
