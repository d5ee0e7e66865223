import { ask } from '../api/client.ts';
import {
  AskFamilyTimeDocument,
  type AskFamilyTimeInput,
  FeelFamilyTimeDocument,
  type FeelFamilyTimeInput,
  SayFamilyTimeDocument,
  type SayFamilyTimeInput,
  SayFamilyViewDocument,
  type SayFamilyViewInput,
} from '../api/generated/graphql.ts';
import { writing } from '../writing/writing.ts';
import { FAMILY_LETTER } from './places.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What a young person says about family time: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'WISH'; readonly input: Sent<AskFamilyTimeInput> }
  | { readonly is: 'VIEW'; readonly input: Sent<SayFamilyViewInput> }
  | { readonly is: 'HAPPENED'; readonly input: Sent<SayFamilyTimeInput> }
  | { readonly is: 'FEELING'; readonly input: Sent<FeelFamilyTimeInput> };

export const family = writing<Body>(FAMILY_LETTER, (clientMutationId, body) => {
  switch (body.is) {
    case 'WISH':
      return ask(AskFamilyTimeDocument, { input: { ...body.input, clientMutationId } });
    case 'VIEW':
      return ask(SayFamilyViewDocument, { input: { ...body.input, clientMutationId } });
    case 'HAPPENED':
      return ask(SayFamilyTimeDocument, { input: { ...body.input, clientMutationId } });
    case 'FEELING':
      return ask(FeelFamilyTimeDocument, { input: { ...body.input, clientMutationId } });
  }
});

export const { tend } = family;
