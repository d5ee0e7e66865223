import { signal } from '@preact/signals';
import { ask } from '../../api/client.ts';
import { NoticeCountDocument, SawNoticeDocument } from '../../api/generated/graphql.ts';
import { type Me, signedInOnly } from '../../api/session.ts';

type Role = Me['role'];

/** How many notices the one who is signed in has not seen yet. */
export const unseen = signal(0);

const TOLD: readonly Role[] = ['MANAGER', 'SAFEGUARDING_LEAD', 'RECORDS_OFFICER'];
const OPENS: readonly Role[] = ['PRACTITIONER', 'MANAGER', 'SAFEGUARDING_LEAD'];

export const isTold = (role: Role) => TOLD.includes(role);
export const mayOpen = (role: Role) => OPENS.includes(role);

export async function countNotices(): Promise<void> {
  const { notices } = await signedInOnly(() => ask(NoticeCountDocument, {}));
  unseen.value = notices.unseen;
}

/** Says that one has seen a notice; gives when. */
export async function saw(noticeId: string): Promise<string> {
  const input = { clientMutationId: crypto.randomUUID(), noticeId };
  const { sawNotice } = await signedInOnly(() => ask(SawNoticeDocument, { input }));
  unseen.value = Math.max(0, unseen.value - 1);
  return sawNotice.notice.seenAt ?? '';
}
