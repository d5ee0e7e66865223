import { answerOf, reach } from '../api/client.ts';
import { Refused, Unreachable } from '../api/errors.ts';
import { underway } from './underway.ts';

/** The smallest piece the server takes: on a weak signal little has to be sent again. */
const PIECE = 64 * 1024;

const OWN_DOOR = '/uploads';

/** Codes that say where things stand and not that it may not be: it is tried again, from where it is. */
const AGAIN = new Set(['UPLOAD_GAP', 'UPLOAD_NOT_WHOLE', 'TOO_MANY_TRIES', 'NOT_FOUND']);

/** How far the server has it. */
interface Far {
  readonly received: number;
  readonly recordingId?: string;
}

/**
 * Sends a recording in pieces and gives back what it is called from then on. The same id again goes on from where the
 * server has it, however long ago that was.
 *
 * @param door where it goes in: young people's own, unless it is a worker who dictates
 */
export async function upload(id: string, sound: Blob, door = OWN_DOOR): Promise<string> {
  const bytes = new Uint8Array(await sound.arrayBuffer());
  try {
    const begun = await knock<Far>(door, 'POST', await opening(id, bytes));
    if (begun.recordingId) {
      return begun.recordingId;
    }
    await sendRest(`${door}/${id}`, bytes, begun.received);
    return (await knock<{ recordingId: string }>(`${door}/${id}/finish`, 'POST', '')).recordingId;
  } catch (error) {
    throw error instanceof Refused && AGAIN.has(error.code) ? new Unreachable(error.message) : error;
  } finally {
    underway.value = undefined;
  }
}

/** What became of a recording that was sent whole before; for when the sound itself is gone from this phone. */
export async function sentBefore(id: string): Promise<string | undefined> {
  return (await knock<Far>(`${OWN_DOOR}/${id}`, 'GET', null)).recordingId;
}

async function sendRest(place: string, bytes: Uint8Array<ArrayBuffer>, from: number): Promise<void> {
  let received = from;
  while (received < bytes.length) {
    underway.value = { arrived: Math.floor(received / PIECE), parts: Math.ceil(bytes.length / PIECE) };
    const piece = bytes.subarray(received, received + PIECE);
    const far = await knock<Far>(`${place}/${received}`, 'PUT', new Blob([piece]));
    if (far.received <= received) {
      throw new Unreachable();
    }
    received = far.received;
  }
}

async function opening(id: string, bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  const sha256 = [...hash].map((each) => each.toString(16).padStart(2, '0')).join('');
  return JSON.stringify({ id, length: bytes.length, sha256 });
}

async function knock<Data>(door: string, method: string, body: BodyInit | null): Promise<Data> {
  const kind = typeof body === 'string' ? 'application/json' : 'application/octet-stream';
  const headers = { Accept: 'application/json', ...(body !== null && { 'Content-Type': kind }) };
  return answerOf<Data>(await reach(door, method, body, headers));
}
