import { ask } from '../../api/client.ts';
import { BreakGlassDocument, EndGlassDocument, TellOfGlassDocument } from '../../api/generated/graphql.ts';
import { signedInOnly } from '../../api/session.ts';

/** The server asks for as many, and judges them. */
export const SHORTEST = 20;
export const LONGEST = 1_000;

export interface Emergency {
  readonly reference: string;
  readonly reason: string;
  readonly tellYoungPerson: 'NOW' | 'LATER';
  readonly notSafe: string | null;
}

/** Opens a record; gives whose. */
export async function open(clientMutationId: string, emergency: Emergency): Promise<string | undefined> {
  const input = { clientMutationId, ...emergency };
  const { breakGlass } = await signedInOnly(() => ask(BreakGlassDocument, { input }));
  return breakGlass.glass.youngPersonId ?? undefined;
}

export async function end(glassId: string): Promise<void> {
  await signedInOnly(() => ask(EndGlassDocument, { input: about(glassId) }));
}

export async function tell(glassId: string): Promise<void> {
  await signedInOnly(() => ask(TellOfGlassDocument, { input: about(glassId) }));
}

const about = (glassId: string) => ({ clientMutationId: crypto.randomUUID(), glassId });

/** Characters as people count them, without blanks around and with one between words. */
export const counted = (text: string) => [...text.trim().replace(/\s+/g, ' ')].length;
