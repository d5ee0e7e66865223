import { signal } from '@preact/signals';
import { ask } from '../api/client.ts';
import {
  SayAgreementDocument,
  type SayAgreementInput,
  WriteMyGoalDocument,
  type WriteMyGoalInput,
  WriteMyViewDocument,
  type WriteMyViewInput,
} from '../api/generated/graphql.ts';
import { carry, flush, letters, post, takeBack, throwAway } from '../api/outbox.ts';
import { stillMe } from '../api/session.ts';
import { keepDraft, kept, nameOf, recallDraft } from './draft.ts';
import { PLAN_LETTER } from './waiting.ts';

type Sent<Input> = Omit<Input, 'clientMutationId'>;

/** What goes into a plan: a mutation's input without the letter's own id. */
export type Body =
  | { readonly is: 'VIEW'; readonly input: Sent<WriteMyViewInput> }
  | { readonly is: 'AGREEMENT'; readonly input: Sent<SayAgreementInput> }
  | { readonly is: 'GOAL'; readonly input: Sent<WriteMyGoalInput> };

/** The same on its way, with the draft it was and is again when the server cannot take it. */
type PlanLetter = Body & { readonly account: string; readonly what: string; readonly draft: unknown };

/** What came back, by the name of its draft, with the server's sentence. */
export const cameBack = signal<Readonly<Record<string, string>>>({});

/** Goes up with everything that arrived, so that pages look again. */
export const arrived = signal(0);

carry<PlanLetter>(PLAN_LETTER, async (clientMutationId, letter) => {
  await stillMe(letter.account);
  await takenIn(clientMutationId, letter);
  arrived.value += 1;
});

function takenIn(clientMutationId: string, body: Body): Promise<unknown> {
  switch (body.is) {
    case 'VIEW':
      return ask(WriteMyViewDocument, { input: { ...body.input, clientMutationId } });
    case 'AGREEMENT':
      return ask(SayAgreementDocument, { input: { ...body.input, clientMutationId } });
    case 'GOAL':
      return ask(WriteMyGoalDocument, { input: { ...body.input, clientMutationId } });
  }
}

/** Puts it into the outbox in place of its draft, and sends it as soon as that works; once, however often it is tapped. */
export async function send(account: string, what: string, draft: unknown, body: Body): Promise<boolean> {
  await keepDraft(account, what, draft);
  await kept();
  const letter: PlanLetter = { ...body, account, what, draft };
  const id = await post(account, PLAN_LETTER, letter, nameOf(what));
  cameBack.value = { ...cameBack.value, [what]: '' };
  await flush(account);
  await reopenRefused(account);
  return id !== undefined;
}

let begun = false;

/** Looks after what waits on this phone: sends it, now that there is somebody to carry it, and opens again what came back. */
export async function tend(account: string): Promise<void> {
  if (!begun) {
    begun = true;
    await flush(account);
  }
  await reopenRefused(account);
}

/** What the server could not take becomes a draft again with the server's sentence, unless another is begun there. */
export async function reopenRefused(account: string): Promise<void> {
  for (const { id, kind, refused } of letters.value) {
    const letter = kind === PLAN_LETTER && refused ? await takeBack<PlanLetter>(account, id) : undefined;
    if (letter && refused && (await recallDraft(account, letter.what)) === undefined) {
      await keepDraft(account, letter.what, letter.draft);
      await throwAway(account, id);
      cameBack.value = { ...cameBack.value, [letter.what]: refused };
      arrived.value += 1;
    }
  }
}
