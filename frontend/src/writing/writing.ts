import { signal } from '@preact/signals';
import { carry, flush, letters, post, takeBack, throwAway } from '../api/outbox.ts';
import { stillMe } from '../api/session.ts';
import { keepDraft, kept, nameOf, recallDraft } from './draft.ts';

/** What came back, by the name of its draft, with the server's sentence. */
export const cameBack = signal<Readonly<Record<string, string>>>({});

/** Goes up with everything that arrived or came back, so that pages look again. */
export const arrived = signal(0);

/** Something written on its way, with the draft it was and is again when the server cannot take it. */
interface Written<Body> {
  readonly account: string;
  readonly what: string;
  readonly draft: unknown;
  readonly body: Body;
}

/** The way of one kind of writing from a draft on this phone to the server. */
export interface Writing<Body> {
  /** Puts it into the outbox in place of its draft, and sends it as soon as that works; once, however often it is tapped. */
  send(account: string, what: string, draft: unknown, body: Body): Promise<boolean>;
  /** Looks after what waits on this phone: sends it, now that there is somebody to carry it, and opens what came back. */
  tend(account: string): Promise<void>;
}

/**
 * Names how one kind of writing is taken to the server. A page writes with `useDraft`, then sends: what waits goes by
 * itself when there is a connection, and what the server cannot take is a draft again, with its sentence in `cameBack`.
 */
export function writing<Body>(
  kind: string,
  take: (clientMutationId: string, body: Body) => Promise<unknown>,
): Writing<Body> {
  let begun = false;
  carry<Written<Body>>(kind, async (clientMutationId, { account, body }) => {
    await stillMe(account);
    await take(clientMutationId, body);
    arrived.value += 1;
  });
  return {
    async send(account, what, draft, body) {
      await keepDraft(account, what, draft);
      await kept();
      const letter: Written<Body> = { account, what, draft, body };
      const id = await post(account, kind, letter, nameOf(what));
      cameBack.value = { ...cameBack.value, [what]: '' };
      await flush(account);
      await reopenRefused(account, kind);
      return id !== undefined;
    },
    async tend(account) {
      if (!begun) {
        begun = true;
        await flush(account);
      }
      await reopenRefused(account, kind);
    },
  };
}

/** What the server could not take becomes a draft again with the server's sentence, unless another is begun there. */
async function reopenRefused(account: string, ofKind: string): Promise<void> {
  for (const { id, kind, refused } of letters.value) {
    const letter = kind === ofKind && refused ? await takeBack<Written<unknown>>(account, id) : undefined;
    if (letter && refused && (await recallDraft(account, letter.what)) === undefined) {
      await keepDraft(account, letter.what, letter.draft);
      await throwAway(account, id);
      cameBack.value = { ...cameBack.value, [letter.what]: refused };
      arrived.value += 1;
    }
  }
}
