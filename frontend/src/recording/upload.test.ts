import { afterEach, describe, expect, it, vi } from 'vitest';
import { Refused, Unreachable } from '../api/errors.ts';
import { upload } from './upload.ts';

const PIECE = 64 * 1024;
const SOUND = new Blob([new Uint8Array(PIECE * 2 + 10).fill(7)]);

const told = (body: object, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });

const refusing = (code: string) => told({ errors: [{ message: 'A sentence.', extensions: { code } }] }, 400);

/** Answers each request in turn, and notes at which door it was. */
function answering(...answers: Response[]): string[] {
  const doors: string[] = [];
  vi.stubGlobal('fetch', (door: string, { method }: RequestInit) => {
    doors.push(`${method} ${door}`);
    const next = answers.shift();
    return next ? Promise.resolve(next) : Promise.reject(new TypeError());
  });
  return doors;
}

afterEach(() => vi.unstubAllGlobals());

describe('a recording on its way', () => {
  it('goes in pieces, from where the server has it', async () => {
    const doors = answering(
      told({ received: PIECE }),
      told({ received: PIECE * 2 }),
      told({ received: PIECE * 2 + 10 }),
      told({ recordingId: 'kept' }),
    );

    expect(await upload('one', SOUND)).toBe('kept');
    expect(doors).toEqual([
      'POST /uploads',
      `PUT /uploads/one/${PIECE}`,
      `PUT /uploads/one/${PIECE * 2}`,
      'POST /uploads/one/finish',
    ]);
  });

  it('is not sent again when all of it had arrived', async () => {
    const doors = answering(told({ received: PIECE * 2 + 10, recordingId: 'kept' }));

    expect(await upload('one', SOUND)).toBe('kept');
    expect(doors).toHaveLength(1);
  });

  it('waits when the connection is gone in between, and when the server is busy or has lost a piece', async () => {
    answering(told({ received: 0 }));
    await expect(upload('one', SOUND)).rejects.toBeInstanceOf(Unreachable);
    for (const code of ['TOO_MANY_TRIES', 'UPLOAD_GAP', 'UPLOAD_NOT_WHOLE', 'NOT_FOUND']) {
      answering(told({ received: 0 }), refusing(code));
      await expect(upload('one', SOUND)).rejects.toBeInstanceOf(Unreachable);
    }
  });

  it('does not go round when the server takes no more of it', async () => {
    const doors = answering(told({ received: PIECE }), told({ received: PIECE }), told({ received: PIECE }));

    await expect(upload('one', SOUND)).rejects.toBeInstanceOf(Unreachable);
    expect(doors).toHaveLength(2);
  });

  it('comes back with the sentence of the server when it may not be', async () => {
    answering(refusing('RECORDING_TOO_BIG'));

    await expect(upload('one', SOUND)).rejects.toEqual(new Refused('A sentence.', 'RECORDING_TOO_BIG'));
  });
});
