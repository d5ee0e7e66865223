/** How loud it is right now, from 0 to 1 as an ear would put it. */
export interface Ear {
  level(): number;
  close(): void;
}

/** Below this it is as good as silent, in decibels under the loudest there can be. */
const QUIET = -50;

/** From here on somebody is speaking up. */
export const HEARD = 0.2;

/** Listens to how loud a microphone is, and to nothing else of it. Without Web Audio nothing is ever loud. */
export function listenTo(stream: MediaStream): Ear {
  if (!('AudioContext' in globalThis)) {
    return { level: () => 0, close: () => undefined };
  }
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const wave = new Float32Array(analyser.fftSize);
  return {
    level: () => {
      analyser.getFloatTimeDomainData(wave);
      return loudness(wave);
    },
    close: () => void context.close(),
  };
}

export function loudness(wave: Float32Array): number {
  const power = wave.reduce((sum, each) => sum + each * each, 0) / wave.length;
  const decibels = 10 * Math.log10(power || Number.MIN_VALUE);
  return Math.min(1, Math.max(0, 1 - decibels / QUIET));
}
