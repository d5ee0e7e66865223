import { ask } from '../api/client.ts';
import { Unreachable } from '../api/errors.ts';
import {
  EndDeviceDocument,
  InviteYoungPersonDocument,
  type InviteYoungPersonMutation,
  KnowDeviceDocument,
} from '../api/generated/graphql.ts';
import { signedInOnly } from '../api/session.ts';

export type Invitation = InviteYoungPersonMutation['inviteYoungPerson'];

/** The requests whose answer was lost: pressed again, they go out under the same id, and nothing is done twice. */
const unanswered = new Map<string, string>();

export function invite(youngPersonId: string): Promise<Invitation> {
  return once(`invite ${youngPersonId}`, async (clientMutationId) => {
    const input = { clientMutationId, youngPersonId };
    return (await signedInOnly(() => ask(InviteYoungPersonDocument, { input }))).inviteYoungPerson;
  });
}

export function endPhone(youngPersonId: string, deviceId: string): Promise<unknown> {
  return once(`end ${deviceId}`, (clientMutationId) => {
    const input = { clientMutationId, youngPersonId, deviceId };
    return signedInOnly(() => ask(EndDeviceDocument, { input }));
  });
}

export function knowPhone(youngPersonId: string, deviceId: string): Promise<unknown> {
  return once(`know ${deviceId}`, (clientMutationId) => {
    const input = { clientMutationId, youngPersonId, deviceId };
    return signedInOnly(() => ask(KnowDeviceDocument, { input }));
  });
}

async function once<Answer>(what: string, send: (id: string) => Promise<Answer>): Promise<Answer> {
  const id = unanswered.get(what) ?? crypto.randomUUID();
  unanswered.set(what, id);
  try {
    const answer = await send(id);
    unanswered.delete(what);
    return answer;
  } catch (error) {
    if (!(error instanceof Unreachable)) {
      unanswered.delete(what);
    }
    throw error;
  }
}
