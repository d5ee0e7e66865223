import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import { forgetWith } from '../api/forgetting.ts';
import { MyNewsDocument, type MyNewsQuery, SawNewsDocument } from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';

/** One step that somebody else took with what the young person said. */
export type News = MyNewsQuery['news'][number];

/** What the young person is told and has not had before them yet, the newest first. */
export const news = signal<readonly News[]>([]);

/** What they said that waits and that nobody is there to hear any more. It is told for as long as that is so. */
export const unheard = signal<readonly string[]>([]);

/** What they said out loud that a machine wrote down and that waits for them to look at it, the oldest first. */
export const toCheck = signal<readonly string[]>([]);

/** Of each saying, up to when its steps were on the screen; so that looking twice is told once. */
const seenUpTo = new Map<string, string>();

forgetWith(() => {
  news.value = [];
  unheard.value = [];
  toCheck.value = [];
  seenUpTo.clear();
});

export async function findNews(): Promise<void> {
  const found = await signedInOnly(() => ask(MyNewsDocument, {}));
  news.value = found.news;
  unheard.value = found.unheard;
  toCheck.value = found.toCheck;
}

/** Notes that the young person had everything up to this moment before them: it is not news any more. */
export async function saw(sayingId: string, upTo: string | undefined): Promise<void> {
  if (!upTo || seenUpTo.get(sayingId) === upTo) {
    return;
  }
  seenUpTo.set(sayingId, upTo);
  try {
    const input = { clientMutationId: crypto.randomUUID(), sayingId, upTo };
    await signedInOnly(() => ask(SawNewsDocument, { input }));
    news.value = news.value.filter((each) => each.sayingId !== sayingId);
  } catch (error) {
    seenUpTo.delete(sayingId);
    throw error;
  }
}
