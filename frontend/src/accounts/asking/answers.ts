import type { MyPhoneFragment } from '../../api/generated/graphql.ts';
import { leavesNothing } from '../../api/leaving.ts';
import { endPhone, knowPhone } from '../invite.ts';
import { noteAnswered } from './mine.ts';

export async function sayMine(owner: string, { id }: MyPhoneFragment): Promise<void> {
  if (!leavesNothing.value) {
    await knowPhone(owner, id);
  }
  noteAnswered(id);
}

export async function sayNotMine(owner: string, { id }: MyPhoneFragment): Promise<void> {
  await endPhone(owner, id);
  noteAnswered(id);
}
