import { expect, it } from 'vitest';
import { apart } from './documents-apart.ts';

it('has each document from its own file, and nothing else from the file of all', () => {
  const page = `import { ask } from '../api/client.ts';
import {
  MyDayDocument,
  type MyDayQuery,
  SawPlanDocument,
} from '../api/generated/graphql.ts';
import { type What } from '../api/generated/graphql.ts';
`;

  expect(apart(page).trim()).toBe(`import { ask } from '../api/client.ts';
import { MyDayDocument } from '../api/generated/MyDayDocument.ts'; import { SawPlanDocument } from '../api/generated/SawPlanDocument.ts';`);
});
