/** A recording that is kept on this phone, as whoever speaks of it knows it: without the sound. */
export interface KeptSound {
  readonly id: string;
  readonly milliseconds: number;
}

/** What a recording is kept under on this phone. */
export const soundName = (id: string) => `sound/${id}`;
