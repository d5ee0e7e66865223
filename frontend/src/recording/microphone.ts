/** Why nothing can be recorded: it was not allowed, there is no microphone, or this browser cannot. */
export type NoSound = 'REFUSED' | 'NONE' | 'CANNOT';

/** The best first. What an older iPhone writes is the last. */
const TYPES = ['audio/webm;codecs=opus', 'audio/mp4;codecs=mp4a.40.2', 'audio/mp4'];

/** Enough for speech; a browser left to itself takes five times as much. */
const BITS_PER_SECOND = 24_000;

export const typeAmong = (canWrite: (type: string) => boolean) => TYPES.find(canWrite);

/** A recorder on this phone's microphone. Asking for it is what makes the phone ask its owner. */
export async function openMicrophone(): Promise<MediaRecorder | NoSound> {
  const mimeType = 'MediaRecorder' in globalThis && typeAmong((type) => MediaRecorder.isTypeSupported(type));
  if (!mimeType || !navigator.mediaDevices) {
    return 'CANNOT';
  }
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    return new MediaRecorder(stream, { mimeType, audioBitsPerSecond: BITS_PER_SECOND });
  } catch (error) {
    return whyNot(error);
  }
}

/** Lets the microphone go, so that the phone no longer shows it as in use. */
export function letGo({ stream }: MediaRecorder): void {
  for (const track of stream.getTracks()) {
    track.stop();
  }
}

export function whyNot(error: unknown): NoSound {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') {
    return 'REFUSED';
  }
  return name === 'NotFoundError' ? 'NONE' : 'CANNOT';
}
