import { ask } from '../../api/client.ts';
import {
  AnswerHelpDocument,
  type AnswerHelpInput,
  WriteDownHelpDocument,
  type WriteDownHelpInput,
} from '../../api/generated/graphql.ts';
import { writing } from '../../writing/writing.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What a worker says about help: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'WRITTEN_DOWN'; readonly input: Sent<WriteDownHelpInput> }
  | { readonly is: 'STEP'; readonly input: Sent<AnswerHelpInput> };

export const THEIR_HELP_LETTER = 'their-help';

export const theirHelp = writing<Body>(THEIR_HELP_LETTER, (clientMutationId, body) =>
  body.is === 'WRITTEN_DOWN'
    ? ask(WriteDownHelpDocument, { input: { ...body.input, clientMutationId } })
    : ask(AnswerHelpDocument, { input: { ...body.input, clientMutationId } }),
);
