import { recall } from '../api/seal.ts';
import { DRAFT, type Draft, saysAnything } from './draft.ts';

/** Whether this phone holds something that this account began to say and did not send. */
export async function hasBegunToSay(account: string): Promise<boolean> {
  const begun = await recall<Draft>(account, DRAFT);
  return begun !== undefined && saysAnything(begun);
}
