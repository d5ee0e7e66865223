import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { MyNoticesDocument, type MyNoticesQuery, SawNoticeDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';

export type MyNotice = MyNoticesQuery['notices']['nodes'][number];

/** What a young person has been told and has not said yet that they have seen. */
export const unseenNotices = signal<readonly MyNotice[]>([]);

export async function findMyNotices(): Promise<void> {
  const { notices } = await signedInOnly(() => ask(MyNoticesDocument, {}));
  unseenNotices.value = notices.nodes;
}

/** Says of all of one kind that they have been seen. */
export async function sawAll(kind: MyNotice['kind']): Promise<void> {
  await findMyNotices();
  await Promise.all(unseenNotices.value.filter((each) => each.kind === kind).map(({ id }) => saw(id)));
}

export async function saw(noticeId: string): Promise<void> {
  const input = { clientMutationId: crypto.randomUUID(), noticeId };
  await signedInOnly(() => ask(SawNoticeDocument, { input }));
  unseenNotices.value = unseenNotices.value.filter(({ id }) => id !== noticeId);
}
