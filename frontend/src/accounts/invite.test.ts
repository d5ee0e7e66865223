import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../api/errors.ts';

const sent: string[] = [];
let failure: Error | undefined;

vi.mock('../api/client.ts', () => ({
  ask: async (_: unknown, { input }: { input: { clientMutationId: string } }) => {
    sent.push(input.clientMutationId);
    if (failure) {
      throw failure;
    }
    return { inviteYoungPerson: { code: 'ABCD-EFGH-JKMN' } };
  },
}));
vi.mock('../api/session.ts', () => ({ signedInOnly: (request: () => unknown) => request() }));

const { invite } = await import('./invite.ts');

describe('an invitation', () => {
  afterEach(() => {
    sent.length = 0;
    failure = undefined;
  });

  it('whose answer was lost is asked for again under the same id', async () => {
    failure = new Unreachable();
    await expect(invite('jo')).rejects.toThrow();
    failure = undefined;
    await invite('jo');

    expect(new Set(sent).size).toBe(1);
  });

  it('that was made, or refused, is not asked for again', async () => {
    await invite('jo');
    failure = new Refused('No.', 'NOT_FOUND');
    await expect(invite('jo')).rejects.toThrow();
    failure = undefined;
    await invite('jo');

    expect(new Set(sent).size).toBe(3);
  });
});
